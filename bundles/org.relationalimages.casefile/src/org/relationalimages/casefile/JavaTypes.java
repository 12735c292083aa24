// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * Keeps files from naming Java classes. EMF would load the class that a metamodel names for a data type, and create
 * objects of it from text; only harmless value classes are let through.
 */
final class JavaTypes {

	private static final Set<String> VALUES = Set.of("boolean", "byte", "char", "double", "float", "int", "long",
			"short", "byte[]", "java.lang.Boolean", "java.lang.Byte", "java.lang.Character", "java.lang.Double",
			"java.lang.Float", "java.lang.Integer", "java.lang.Long", "java.lang.Short", "java.lang.String",
			"java.math.BigDecimal", "java.math.BigInteger", "java.util.Date", "java.util.Map$Entry",
			"java.util.UUID");

	/** Longer numbers are refused. */
	static final int MOST_DIGITS = 10_000;

	private JavaTypes() {
	}

	/** Whether a value of that type would be a Java class or a stored Java object. */
	static boolean isForbidden(EDataType type) {
		return type == EcorePackage.Literals.EJAVA_CLASS || type == EcorePackage.Literals.EJAVA_OBJECT
				|| "java.lang.Class".equals(type.getInstanceClassName())
				|| "java.lang.Object".equals(type.getInstanceClassName());
	}

	/** Whether a text is so long that Java would need minutes to convert it to a number. */
	static boolean isEndlessNumber(EDataType type, String literal) {
		return literal.length() > MOST_DIGITS
				&& ("java.math.BigInteger".equals(type.getInstanceClassName()) || "java.math.BigDecimal".equals(type.getInstanceClassName()));
	}

	/** Whether the attribute makes a metamodel name a Java class other than a plain value's. */
	static boolean namesForbiddenClass(EAttribute attribute, String value) {
		return (attribute == EcorePackage.Literals.ECLASSIFIER__INSTANCE_CLASS_NAME
				|| attribute == EcorePackage.Literals.ECLASSIFIER__INSTANCE_TYPE_NAME) && !VALUES.contains(value.strip());
	}
}
