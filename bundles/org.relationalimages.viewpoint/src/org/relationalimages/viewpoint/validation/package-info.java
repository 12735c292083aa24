// SPDX-License-Identifier: EPL-2.0
/** Evaluates the validation rules of a specification on semantic elements, without any diagram. */
package org.relationalimages.viewpoint.validation;
