// SPDX-License-Identifier: EPL-2.0
/**
 * The {@code .views} file that keeps the layouts of a model's diagrams beside the model.
 */
package org.relationalimages.viewpoint.views;
