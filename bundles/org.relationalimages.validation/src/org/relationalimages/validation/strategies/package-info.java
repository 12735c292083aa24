// SPDX-License-Identifier: EPL-2.0
/** Rules about strategies of survival, paradoxes and yearnings. */
package org.relationalimages.validation.strategies;
