// SPDX-License-Identifier: EPL-2.0
/**
 * Keeps diagrams in step with their models.
 * <p>
 * A diagram is computed in pieces: the candidates of a mapping in a container and the precondition of each, the edges
 * from an element or for an element, the look, the filters and the decorations of an element. While a piece is evaluated
 * it notes what it reads: features, containers, contents, the set of all objects, and which elements show an object. A
 * notification of the model makes exactly the pieces stale that have read what it is about; a refresh evaluates these,
 * nodes before edges before looks. A full refresh makes all pieces stale and is the same otherwise, so both give the
 * same diagram. Services say what they read with
 * {@link org.relationalimages.viewpoint.expression.Reads}; one that does not makes its pieces stale at each change.
 * <p>
 * Pieces of inactive layers wait until their layer is active. Reconciling always starts from the elements that are
 * there, so elements that undo has taken out or brought back need no special care.
 */
package org.relationalimages.viewpoint.refresh;
