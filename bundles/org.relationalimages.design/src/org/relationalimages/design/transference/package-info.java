// SPDX-License-Identifier: EPL-2.0
/** What the diagram of transference asks: which images are played out where, and in what form. */
package org.relationalimages.design.transference;
