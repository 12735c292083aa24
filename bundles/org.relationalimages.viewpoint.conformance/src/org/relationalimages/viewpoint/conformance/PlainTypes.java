// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Keeps metamodels from using Java classes other than plain values: EMF would load the class that a data type names and
 * create instances from text, which is enough to write a file with some classes.
 */
final class PlainTypes {

	private static final Set<String> VALUES = Set.of("boolean", "byte", "char", "double", "float", "int", "long", "short", "byte[]",
			"java.lang.Boolean", "java.lang.Byte", "java.lang.Character", "java.lang.Double", "java.lang.Float", "java.lang.Integer",
			"java.lang.Long", "java.lang.Short", "java.lang.String", "java.math.BigDecimal", "java.math.BigInteger", "java.util.Date",
			"java.util.Map$Entry", "java.util.UUID");
	private static final Set<EDataType> OBJECTS = Set.of(EcorePackage.Literals.EJAVA_CLASS, EcorePackage.Literals.EJAVA_OBJECT);

	private PlainTypes() {
	}

	/** Refuses a file that contains other types. */
	static void check(Resource resource, Path file) throws ScenarioException {
		for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (element instanceof EClassifier type && type.getInstanceTypeName() != null
					&& !(VALUES.contains(type.getInstanceTypeName().strip()) && VALUES.contains(type.getInstanceClassName())))
				throw new ScenarioException(file + " names the Java class " + type.getInstanceTypeName()
						+ " for its type " + type.getName() + ", and files run no code here; remove it.");
			if (element instanceof EAttribute attribute && OBJECTS.contains(attribute.getEType()))
				throw new ScenarioException(file + " keeps Java classes or objects in its attribute " + attribute.getName()
						+ ", and files run no code here; remove it.");
		}
	}
}
