// SPDX-License-Identifier: EPL-2.0
/** Asks the validation rules of a specification about semantic elements, without any diagram. */
package org.relationalimages.viewpoint.validation;
