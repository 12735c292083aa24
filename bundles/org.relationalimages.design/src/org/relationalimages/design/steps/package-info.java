// SPDX-License-Identifier: EPL-2.0
/** What one does next with an element of a diagram, by the order in which it is offered. */
package org.relationalimages.design.steps;
