// SPDX-License-Identifier: EPL-2.0
/** What a rule is and what it reports; the rules themselves are in the packages beside this one, by subject. */
package org.relationalimages.validation.rule;
