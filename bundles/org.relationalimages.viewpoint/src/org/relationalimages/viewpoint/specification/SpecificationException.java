// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

/** A specification can't be used. The message is one sentence that names the file, the element and the feature. */
public final class SpecificationException extends Exception {

	private static final long serialVersionUID = 1L;

	/** A refusal; the message is a whole sentence. */
	public SpecificationException(String message) {
		super(message);
	}

	/** A refusal with what led to it. */
	public SpecificationException(String message, Throwable cause) {
		super(message, cause);
	}

	/** A refusal of something about an element, such as "has no value for \"name\"". */
	static SpecificationException about(Definition definition, String reason) {
		return new SpecificationException(definition.where() + " " + reason + ".");
	}
}
