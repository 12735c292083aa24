// SPDX-License-Identifier: EPL-2.0
/** The rules about sessions and the advice on planning the early ones with a couple (seed 002). */
package org.relationalimages.validation.sessions;
