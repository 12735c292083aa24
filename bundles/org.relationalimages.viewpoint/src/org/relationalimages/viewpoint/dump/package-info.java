// SPDX-License-Identifier: EPL-2.0
/** Diagrams, models and styles as JSON, to compare with what the real Sirius computes. */
package org.relationalimages.viewpoint.dump;
