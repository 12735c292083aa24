// SPDX-License-Identifier: EPL-2.0
/**
 * Keeps diagrams in step with their models.
 * <p>
 * A diagram is the sum of {@link org.relationalimages.viewpoint.incremental.Computation computations}: the candidates
 * of a mapping in a container and the precondition of each, the edges from an element or for an element, the look, the
 * filters and the decorations of an element. While a computation is evaluated it notes what it reads: features,
 * containers, contents, the set of all objects, and which elements show an object. A notification of the model makes
 * exactly the computations stale that have read what it is about; a refresh evaluates these, nodes before edges before
 * looks. A full refresh makes all computations stale and is the same otherwise, so both give the same diagram. A
 * service declares what it reads (see {@link org.relationalimages.viewpoint.expression.Service}); one that does not
 * makes the computations that call it stale at each change.
 * <p>
 * Computations of inactive layers wait until their layer is active. Reconciling always starts from the elements that are
 * there, so elements that undo has taken out or brought back need no special care.
 */
package org.relationalimages.viewpoint.refresh;
