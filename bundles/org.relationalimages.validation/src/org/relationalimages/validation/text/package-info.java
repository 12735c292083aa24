// SPDX-License-Identifier: EPL-2.0
/** What rules look for in free text: phrases, numbers of words, and what could tell who somebody is. */
package org.relationalimages.validation.text;
