// SPDX-License-Identifier: EPL-2.0
/**
 * The method's rules: what is missing in a case, what contradicts itself, and what is worth a question. One small class for each
 * rule, in the package of what it is about; {@link org.relationalimages.validation.Rules} lists them all.
 */
package org.relationalimages.validation;
