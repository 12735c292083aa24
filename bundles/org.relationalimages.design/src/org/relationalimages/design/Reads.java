// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names what a service reads of the model, as paths of features that start at the object it is called on. The steps of
 * a path are separated by dots; {@code eContainer} is a step, too. A service with this annotation is called again only
 * after one of these values has changed; a service without it counts as reading the whole case. Sirius Desktop ignores
 * the annotation.
 * <p>
 * The runtime finds the annotation by its simple name, so this bundle depends on nothing but the model and the checks.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {

	/** The paths. */
	String[] value();
}
