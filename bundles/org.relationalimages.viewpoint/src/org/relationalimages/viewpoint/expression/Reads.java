// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names what a service reads of the model, as paths of features that start at the object it is called on, for example
 * {@code @Reads({"name", "images.layer", "eContainer.label"})}. A path that passes a list reads every member; a step
 * that an object does not have ends the path there. Besides features a step may be {@code eContainer},
 * {@code eContents}, {@code eAllContents} or {@code eCrossReferences}. An empty list says that the service reads
 * nothing but its receiver's class.
 * <p>
 * A service without this annotation counts as reading the whole model: what uses it is evaluated again at every
 * refresh. Sirius Desktop ignores the annotation. A bundle that must not depend on this one may declare an annotation
 * of the same simple name and form.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {

	/** The paths, each with its steps parted by dots. */
	String[] value();
}
