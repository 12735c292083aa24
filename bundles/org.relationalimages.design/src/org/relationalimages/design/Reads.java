// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names what a service reads of the model, as paths of features from the object it is called on, their steps parted by
 * dots; {@code eContainer} is a step, too. A service that names what it reads is called again only after a change of
 * that; one without this annotation counts as reading the whole case. Sirius Desktop ignores the annotation.
 * <p>
 * It stands here and not in the runtime, because this bundle needs nothing but the model: the runtime knows it by its
 * simple name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {

	/** The paths. */
	String[] value();
}
