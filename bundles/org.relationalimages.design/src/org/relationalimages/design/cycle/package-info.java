// SPDX-License-Identifier: EPL-2.0
/** Services of the diagram Interaction Cycle: the ring of steps, what each step rests on, and the exits off the ring. */
package org.relationalimages.design.cycle;
