// SPDX-License-Identifier: EPL-2.0
/** Rules about teaching material: guide, questions and steps to reveal. */
package org.relationalimages.validation.teaching;
