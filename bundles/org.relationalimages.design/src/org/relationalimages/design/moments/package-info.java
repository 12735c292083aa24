// SPDX-License-Identifier: EPL-2.0
/**
 * Services of the diagram of two moments of a case. What they answer depends on the comparison a view belongs to, so they
 * get the view as an argument and find the comparison around it.
 */
package org.relationalimages.design.moments;
