// SPDX-License-Identifier: EPL-2.0
/** Texts that all diagrams share: labels of elements and their tooltips. */
package org.relationalimages.design.labels;
