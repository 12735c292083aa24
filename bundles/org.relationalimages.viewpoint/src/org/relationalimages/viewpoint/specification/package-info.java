// SPDX-License-Identifier: EPL-2.0
/**
 * Viewpoint specifications, loaded strictly and represented as immutable descriptions.
 * <p>
 * Supported is what {@code model/viewpoint.ecore}, {@code model/diagram.ecore} and {@code model/table.ecore} of this
 * bundle contain, under the names of Sirius Desktop 7; everything else is refused when a file is loaded. In addition:
 * <ul>
 * <li>Expressions are {@code feature:}, {@code service:}, {@code var:} and plain text. A service that does not exist is
 * refused here, while each of its calls fails in Sirius.
 * <li>The view condition of a filter can only be plain text, since views are no model elements here.
 * <li>A diagram must have layers: mappings directly under a diagram description, mapping imports, reused mappings and
 * diagram extensions are refused.
 * <li>Tables have no navigation or creation of other representations, no editors of cells by Java classes, and no reused
 * columns.
 * <li>Accepted without any effect, because they concern Sirius's own workbench: {@code enablePopupBars},
 * {@code showOnStartup}, {@code forceRefresh}, {@code forbiddenSides}, {@code distributionDirection}, a viewpoint's
 * relations to others ({@code conflicts}, {@code reuses}, {@code customizes}), annotations of the file, the
 * {@code synchronizationLock} of mappings, since diagrams are always synchronized here, and the {@code metamodel} that
 * a diagram names. Service classes are accepted without their bundle as long as nothing calls their services.
 * </ul>
 */
package org.relationalimages.viewpoint.specification;
