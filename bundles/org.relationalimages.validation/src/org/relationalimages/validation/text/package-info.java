// SPDX-License-Identifier: EPL-2.0
/** What rules search in free text: phrases, numbers of words, and text that could identify somebody. */
package org.relationalimages.validation.text;
