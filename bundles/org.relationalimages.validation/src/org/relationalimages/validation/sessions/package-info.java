// SPDX-License-Identifier: EPL-2.0
/** The rules about sessions and the advice on planning the early ones with a couple. */
package org.relationalimages.validation.sessions;
