// SPDX-License-Identifier: EPL-2.0
/** Services of the diagram Programme Board: phases, rounds, exercises and the thread through them. */
package org.relationalimages.design.programme;
