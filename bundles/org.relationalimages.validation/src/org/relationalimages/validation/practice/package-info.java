// SPDX-License-Identifier: EPL-2.0
/** Rules about the six-phase practice programme: scales, values, actions, commitments and prevention. */
package org.relationalimages.validation.practice;
