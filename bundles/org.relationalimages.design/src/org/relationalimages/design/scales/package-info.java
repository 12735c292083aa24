// SPDX-License-Identifier: EPL-2.0
/** Scales and the course of what was answered on them. */
package org.relationalimages.design.scales;
