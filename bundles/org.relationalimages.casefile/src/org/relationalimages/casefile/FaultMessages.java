// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.xml.sax.SAXParseException;

/** Words the faults of a file, one sentence each: what is wrong and how to correct it. */
final class FaultMessages {

	private final XmiFormat format;

	FaultMessages(XmiFormat format) {
		this.format = format;
	}

	/** Text from a file, shortened for a sentence. */
	String brief(String text) {
		String flat = text.strip();
		return flat.length() <= 60 ? flat : flat.substring(0, 60) + "…";
	}

	String wrongRoot(String found) {
		return "this isn't " + format.name() + ": it begins with '" + brief(found) + "' instead of '"
				+ format.root().getName() + "'; choose another file";
	}

	String tooDeep() {
		return "its elements are nested more than " + format.maxDepth()
				+ " deep, which no program of ours writes; restore a copy";
	}

	String strayText(String text) {
		return "the text '" + brief(text) + "' stands outside of any element that could hold it; remove it";
	}

	String unknownPackage(String uri) {
		return "it uses the metamodel '" + brief(uri) + "', which " + format.name() + " of this version doesn't know; "
				+ "check the file's origin or update the program";
	}

	String unknownFeature(String name, EObject object, boolean isElement) {
		String owner = object == null ? "this place" : object.eClass().getName();
		return (isElement ? "the element '" : "the attribute '") + brief(name) + "' is unknown in " + owner
				+ "; correct or remove it, or update the program";
	}

	String unknownClass(String type, EFactory factory) {
		boolean isAbstract = factory != null && factory.getEPackage().getEClassifier(type) instanceof EClass known
				&& (known.isAbstract() || known.isInterface());
		if (isAbstract)
			return "'" + brief(type) + "' is only a general kind of element; name one of its special kinds";
		return "the kind of element '" + brief(String.valueOf(type))
				+ "' is unknown; correct it, or update the program";
	}

	String missingType(EReference reference) {
		return "an element '" + reference.getName() + "' doesn't say what kind of "
				+ reference.getEReferenceType().getName() + " it is; add its xsi:type";
	}

	/** EMF would create an element that has no container. */
	String elementInReference(EReference reference, EObject owner) {
		return "'" + reference.getName() + "' of " + owner.eClass().getName()
				+ " refers to elements that stand elsewhere and can't hold one itself; move it out and refer to its id";
	}

	String otherDocument(String address) {
		return "it refers to '" + brief(address) + "' in another document, but " + format.name()
				+ " stands for itself; remove the reference";
	}

	String containment(EObject object, EReference reference) {
		return "'" + reference.getName() + "' of " + object.eClass().getName()
				+ " holds elements and can't be given as a reference; write it as elements";
	}

	String computed(EObject object, EStructuralFeature feature) {
		return "'" + feature.getName() + "' of " + object.eClass().getName()
				+ " is computed and can't stand in a file; remove it";
	}

	String givenTwice(EObject object, EStructuralFeature feature) {
		return "'" + feature.getName() + "' stands twice in one " + object.eClass().getName()
				+ ", where one is allowed; remove one of them";
	}

	String several(EObject object, EReference reference) {
		return "'" + reference.getName() + "' of " + describe(object)
				+ " refers to several elements, where one is allowed; keep one of them";
	}

	String contradiction(EObject object, EReference reference, EObject target) {
		return "'" + reference.getName() + "' of " + describe(object) + " leads to " + describe(target)
				+ ", but '" + reference.getEOpposite().getName() + "' on the other side says otherwise; keep one of the two";
	}

	String noNumber(EObject object, EAttribute attribute, String value) {
		return "'" + attribute.getName() + "' of " + describe(object) + " is '" + brief(value)
				+ "', which is no number that can be kept; correct it";
	}

	String unsafeId(String id) {
		return id.length() > 200 ? "the id '" + brief(id) + "' is longer than 200 characters; shorten it"
				: "the id '" + brief(id) + "' is empty or has signs that an id can't have; use letters, digits, '-', '_' and '.'";
	}

	String twice(String id) {
		return "the id '" + brief(id) + "' is used twice; give one of the two elements another id or remove it";
	}

	/** A fault that EMF found. */
	String of(XMIException e) {
		return switch (e) {
			case UnresolvedReferenceException r -> unresolved(r.getObject(), r.getFeature(), r.getReference());
			case IllegalValueException i -> illegal(i);
			case FeatureNotFoundException f -> unknownFeature(f.getName(), f.getObject(), true);
			case org.eclipse.emf.ecore.xmi.ClassNotFoundException c -> unknownClass(c.getName(), c.getFactory());
			case PackageNotFoundException p when p.uri() == null ->
				"the kind of an element stands without a known prefix; correct its xsi:type";
			default -> "it can't be read (" + brief(String.valueOf(e.getMessage())) + "); restore a copy";
		};
	}

	String unresolved(EObject object, EStructuralFeature feature, String id) {
		return "'" + name(feature) + "' of " + describe(object) + " refers to '" + brief(id)
				+ "', which doesn't exist in the file; remove the reference or restore the element";
	}

	String wrongTarget(EObject object, EStructuralFeature feature, EObject target) {
		return "'" + name(feature) + "' of " + describe(object) + " can't hold " + describe(target)
				+ "; correct or remove it";
	}

	private String illegal(IllegalValueException e) {
		EStructuralFeature feature = e.getFeature();
		String what = "'" + name(feature) + "' of " + describe(e.getObject());
		if (!(feature instanceof EAttribute attribute))
			return wrongTarget(e.getObject(), feature, e.getValue() instanceof EObject value ? value : null);
		String value = brief(String.valueOf(e.getValue()));
		if (attribute.getEAttributeType() instanceof EEnum choice)
			return what + " is '" + value + "', which is no choice there; take one of "
					+ choice.getELiterals().stream().map(ENamedElement::getName).collect(Collectors.joining(", "));
		return what + " is '" + value + "', which is no " + kind(attribute) + "; correct it";
	}

	private static String kind(EAttribute attribute) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == boolean.class || type == Boolean.class)
			return "'true' or 'false'";
		if (type != null && (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != char.class))
			return "number";
		return attribute.getEAttributeType().getName();
	}

	private static String name(EStructuralFeature feature) {
		return feature == null ? "a value" : feature.getName();
	}

	/** The element as its class and id. */
	static String describe(EObject object) {
		if (object == null)
			return "an element";
		String id = EcoreUtil.getID(object);
		return id == null ? object.eClass().getName() : object.eClass().getName() + " " + id;
	}

	/** A fault of the XML itself. */
	String notWellFormed(SAXParseException e, boolean inside) {
		String detail = String.valueOf(e.getMessage());
		if (detail.contains("disallow-doctype-decl"))
			return "it contains a document type declaration, which files of ours never have and which can be an attack; "
					+ "remove the DOCTYPE part if you trust the file";
		if (detail.contains("JAXP0001"))
			return "it is built in a way that overloads XML parsers; check the file's origin";
		return (inside ? "the XML is damaged here or ends too early" : "this isn't XML, or it is damaged at the start")
				+ " (" + brief160(detail) + "); restore a copy, for example from its backups";
	}

	private static String brief160(String text) {
		String flat = text.strip().replaceAll("[.\\s]+$", "");
		return flat.length() <= 160 ? flat : flat.substring(0, 160) + "…";
	}
}
