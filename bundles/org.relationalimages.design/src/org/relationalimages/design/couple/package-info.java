// SPDX-License-Identifier: EPL-2.0
/** Services of the diagram Dyad Regulation: the two partners, what they agreed on, and what happened between them. */
package org.relationalimages.design.couple;
