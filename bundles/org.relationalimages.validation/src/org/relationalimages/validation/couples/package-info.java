// SPDX-License-Identifier: EPL-2.0
/** Rules about couples: two people, misattunement, repair and safety. */
package org.relationalimages.validation.couples;
