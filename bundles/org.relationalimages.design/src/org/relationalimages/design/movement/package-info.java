// SPDX-License-Identifier: EPL-2.0
/** The movement between connection and disconnection over the sessions, and how it was felt. */
package org.relationalimages.design.movement;
