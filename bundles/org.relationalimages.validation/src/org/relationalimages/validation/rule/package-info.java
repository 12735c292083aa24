// SPDX-License-Identifier: EPL-2.0
/** What a rule is and what it says; the rules themselves lie beside this package, by what they are about. */
package org.relationalimages.validation.rule;
