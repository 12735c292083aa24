// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reads metamodels ({@code *.ecore}) as safely as {@link XmiReader} reads models. */
public final class Metamodels {

	private static final int MOST_PARTS = 5_000;
	private static final int MOST_ELEMENTS = 200_000;
	private static final int MOST_LETTERS = 1_000;
	/** EMF matches these with patterns, in a time that grows with the square of their length. */
	private static final Set<EAttribute> NAMES = Set.of(EcorePackage.Literals.ENAMED_ELEMENT__NAME, EcorePackage.Literals.EPACKAGE__NS_PREFIX,
			EcorePackage.Literals.EPACKAGE__NS_URI, EcorePackage.Literals.EENUM_LITERAL__LITERAL);

	private Metamodels() {
	}

	/**
	 * Reads the files together; they may refer only to each other and to Ecore.
	 *
	 * @return all packages and their sub-packages
	 */
	public static List<EPackage> load(Collection<Path> files) throws CaseFileException {
		Set<URI> documents = new HashSet<>();
		for (Path file : files)
			documents.add(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
		XmiFormat format = XmiFormat.metamodel(documents::contains);
		ResourceSet set = XmiResource.closedResourceSet(format);
		List<EPackage> packages = new ArrayList<>();
		for (Path file : files) {
			Resource resource = XmiReader.read(file, format, set);
			for (EObject root : resource.getContents())
				collect((EPackage) root, packages, file);
		}
		for (EPackage one : packages)
			if (one.getESuperPackage() == null)
				check(one);
		return packages;
	}

	private static void collect(EPackage root, List<EPackage> into, Path file) throws CaseFileException {
		if (root.getNsURI() == null || root.getNsURI().isBlank())
			throw new CaseFileException(file.toString(),
					"the package '" + root.getName() + "' has no nsURI; give it one of its own");
		into.add(root);
		for (EPackage part : root.getESubpackages())
			collect(part, into, file);
	}

	/** EMF would name elements by their Java objects. */
	private static final class Names implements EValidator.SubstitutionLabelProvider {

		@Override
		public String getObjectLabel(EObject object) {
			return object instanceof ENamedElement named && named.getName() != null ? named.getName()
					: object.eClass().getName();
		}

		@Override
		public String getFeatureLabel(EStructuralFeature feature) {
			return feature.getName();
		}

		@Override
		public String getValueLabel(EDataType type, Object value) {
			return String.valueOf(value);
		}
	}

	/** EMF compares all children of an element with each other. */
	private static void checkSizes(EPackage root, String file) throws CaseFileException {
		List<EClass> classes = new ArrayList<>();
		int count = 0;
		checkNames(root, file);
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (++count > MOST_ELEMENTS)
				throw new CaseFileException(file, "it holds more than " + MOST_ELEMENTS
						+ " elements, which is too many for a metamodel; check that it is the right file");
			checkNames(element, file);
			if (element instanceof EClass type)
				classes.add(type);
			if (element instanceof EAttribute attribute)
				checkDefault(attribute, file);
			if (element.eContents().size() > MOST_PARTS)
				throw new CaseFileException(file, "'" + new Names().getObjectLabel(element) + "' holds more than "
						+ MOST_PARTS + " parts, which is too many for a metamodel; check that it is the right file");
		}
		String fault = Inheritance.fault(classes);
		if (fault != null)
			throw new CaseFileException(file, fault);
	}

	private static void checkNames(EObject element, String file) throws CaseFileException {
		for (EAttribute attribute : element.eClass().getEAllAttributes())
			if (NAMES.contains(attribute) && element.eGet(attribute) instanceof String text && text.length() > MOST_LETTERS)
				throw new CaseFileException(file, "the " + attribute.getName() + " '" + text.substring(0, 20) + "\u2026' has more than "
						+ MOST_LETTERS + " characters; give it a shorter one");
	}

	/** EMF creates objects from default values when it checks a metamodel and when a model omits the value. */
	private static void checkDefault(EAttribute attribute, String file) throws CaseFileException {
		String literal = attribute.getDefaultValueLiteral();
		if (literal == null || attribute.getEAttributeType() == null)
			return;
		if (JavaTypes.isForbidden(attribute.getEAttributeType()))
			throw new CaseFileException(file, "the default value of '" + attribute.getName()
					+ "' is a Java class or object, and files of ours run no code; remove it");
		if (JavaTypes.isEndlessNumber(attribute.getEAttributeType(), literal))
			throw new CaseFileException(file, "the default value of '" + attribute.getName() + "' has more than " + JavaTypes.MOST_DIGITS
					+ " digits; give it a shorter one");
	}

	/** Resolves the references to other files and validates the metamodel with EMF. */
	private static void check(EPackage root) throws CaseFileException {
		String file = root.eResource().getURI().toFileString();
		checkSizes(root, file); // first, since everything else asks EMF for all inherited features
		for (EObject proxy : EcoreUtil.UnresolvedProxyCrossReferencer.find(root).keySet())
			throw new CaseFileException(file, "it refers to '" + EcoreUtil.getURI(proxy)
					+ "', which doesn't exist; give the metamodel that holds it as well");
		BasicDiagnostic result = Diagnostician.INSTANCE.createDefaultDiagnostic(root);
		Diagnostician.INSTANCE.validate(root, result,
				new HashMap<>(Map.of(EValidator.SubstitutionLabelProvider.class, new Names())));
		for (Diagnostic one : result.getChildren())
			if (one.getSeverity() >= Diagnostic.ERROR)
				throw new CaseFileException(file, "it is no valid metamodel: " + one.getMessage() + "; correct it");
	}
}
