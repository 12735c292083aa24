// SPDX-License-Identifier: EPL-2.0
/** The {@code .views} file with the layouts of a model's diagrams, next to the model. */
package org.relationalimages.viewpoint.views;
