// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads XMI and refuses at the first fault. Unlike EMF's own handler it takes packages from the registry only (never from a
 * location or Java class that the file names), follows no reference into another document, and skips nothing silently.
 */
class SafeHandler extends SAXXMIHandler {

	/** The number of elements that EMF may search for references by name; each search visits all siblings. */
	private static final long MOST_KEYED_SEARCH = 40_000_000;

	private final XmiFormat format;
	final FaultMessages faults;
	final Map<String, EObject> ids;
	private final Set<String> xmiIds = new HashSet<>();
	private int depth;
	private int elements;
	private long keyedSearch;

	SafeHandler(XmiResource resource, XMLHelper helper, Map<?, ?> options, XmiFormat format) {
		super(resource, helper, options);
		this.format = format;
		this.faults = new FaultMessages(format);
		this.ids = resource.getIntrinsicIDToEObjectMap();
	}

	final ParseAbort refusal(String sentence) {
		return new ParseAbort(getLineNumber(), getColumnNumber(), sentence);
	}

	// Structure

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		elements++;
		if (++depth > format.maxDepth())
			throw refusal(faults.tooDeep());
		setAttributes(attributes);
		if (depth == 1)
			new RootCheck(format).check(name, attributes, this::refusal);
		super.startElement(uri, localName, name, attributes);
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		super.endElement(uri, localName, name);
		depth--;
	}

	@Override
	public void characters(char[] ch, int start, int length) {
		if (text == null)
			for (int i = start; i < start + length; i++)
				if (ch[i] > ' ')
					throw refusal(faults.strayText(new String(ch, i, start + length - i)));
		super.characters(ch, start, length);
	}

	@Override
	protected void processTopObject(EObject object) {
		if (object != null && format.root() != null && (!format.root().isInstance(object) || !extent.isEmpty()))
			throw refusal(faults.wrongRoot(object.eClass().getName()));
		super.processTopObject(object);
	}

	// Nothing is loaded, and no class is initialized, because a file names it

	@Override
	protected EPackage getPackageForURI(String uri) {
		if (uri == null)
			return null;
		if (!(packageRegistry.get(uri) instanceof EPackage known))
			throw refusal(faults.unknownPackage(uri));
		return known;
	}

	@Override
	protected void handleXSISchemaLocation(String schemaLocations) {
		// Locations of metamodels given in a file are ignored.
	}

	@Override
	protected void handleXSINoNamespaceSchemaLocation(String schemaLocation) {
		// See above.
	}

	@Override
	protected void handleProxy(InternalEObject proxy, String uriLiteral) {
		URI uri = URI.createURI(uriLiteral);
		URI document = uri.trimFragment();
		if (document.isRelative() && document.hasRelativePath() && resolve)
			document = document.resolve(resourceURI);
		if (!document.equals(resourceURI) && !format.mayReferTo().test(document))
			throw refusal(faults.otherDocument(uriLiteral));
		super.handleProxy(proxy, uriLiteral);
	}

	// Values

	@Override
	protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
		if (value instanceof String literal && feature instanceof EAttribute attribute)
			literal(object, attribute, literal);
		else if (feature instanceof EReference reference && reference.isContainment() && !reference.isMany()
				&& value != null && object.eIsSet(feature))
			throw refusal(faults.givenTwice(object, feature));
		super.setFeatureValue(object, feature, value, position);
	}

	private void literal(EObject object, EAttribute attribute, String literal) {
		if (attribute.isDerived() || !attribute.isChangeable())
			throw refusal(faults.computed(object, attribute));
		if (JavaTypes.isForbidden(attribute.getEAttributeType()) || JavaTypes.namesForbiddenClass(attribute, literal))
			throw refusal("'" + attribute.getName() + "' names the Java class or object '" + faults.brief(literal)
					+ "', and files of ours run no code; remove it");
		if (JavaTypes.isEndlessNumber(attribute.getEAttributeType(), literal))
			throw refusal("'" + attribute.getName() + "' of " + object.eClass().getName() + " has more than " + JavaTypes.MOST_DIGITS
					+ " digits; give it a shorter number");
		if (!attribute.isID())
			return;
		if (format.version() != null && !WritabilityCheck.isSafeId(literal))
			throw refusal(faults.unsafeId(literal));
		if (ids.put(literal, object) != null)
			throw refusal(faults.twice(literal));
	}

	@Override
	protected void handleObjectAttribs(EObject object) {
		String id = attribs == null ? null : attribs.getValue(ID_ATTRIB);
		if (id != null && !xmiIds.add(id))
			throw refusal(faults.twice(id));
		super.handleObjectAttribs(object);
	}

	@Override
	protected void setValueFromId(EObject object, EReference reference, String ids) {
		if (reference.isContainment() || reference.isContainer())
			throw refusal(faults.containment(object, reference));
		super.setValueFromId(object, reference, ids);
	}

	/** EMF would find most of these only at the end of the file, where the line is unknown. */
	@Override
	protected void handleForwardReferences(boolean isEndDocument) {
		for (SingleReference one : forwardSingleReferences)
			checkTarget(one.getObject(), one.getFeature(), one.getValue(), one.getLineNumber(), one.getColumnNumber());
		for (ManyReference many : forwardManyReferences)
			for (Object id : many.getValues())
				checkTarget(many.getObject(), many.getFeature(), id, many.getLineNumber(), many.getColumnNumber());
		super.handleForwardReferences(isEndDocument);
	}

	final void checkTarget(EObject object, EStructuralFeature feature, Object id, int line, int column) {
		if (((String) id).indexOf('[') >= 0 && (keyedSearch += elements) > MOST_KEYED_SEARCH)
			throw new ParseAbort(line, column, "it refers by names rather than by ids or places so often that finding them would take "
					+ "too long; write ids or places");
		EObject target = byFragment((String) id);
		if (target == null)
			throw new ParseAbort(line, column, faults.unresolved(object, feature, (String) id));
		if (!feature.getEType().isInstance(target))
			throw new ParseAbort(line, column, faults.wrongTarget(object, feature, target));
	}

	final EObject byFragment(String id) {
		try {
			return xmlResource.getEObject(id);
		} catch (RuntimeException e) {
			// A path without a target.
			return null;
		}
	}

	// Faults

	@Override
	protected void handleUnknownFeature(String prefix, String name, boolean isElement, EObject object, String value) {
		throw refusal(faults.unknownFeature(name, object, isElement));
	}

	@Override
	protected void validateCreateObjectFromFactory(EFactory factory, String typeName,
			EObject created) {
		if (created == null)
			throw refusal(faults.unknownClass(typeName, factory));
		super.validateCreateObjectFromFactory(factory, typeName, created);
	}

	@Override
	protected void createObject(EObject peekObject, EStructuralFeature feature) {
		if (feature instanceof EReference reference && !reference.isContainment() && !isNull()
				&& attribs.getValue(XMLResource.HREF) == null && attribs.getValue("xmi:idref") == null)
			throw refusal(faults.elementInReference(reference, peekObject));
		if (feature instanceof EReference reference && getXSIType() == null && depth > 1
				&& reference.getEReferenceType().isAbstract() && !isNull() && attribs.getValue("xmi:idref") == null)
			throw refusal(faults.missingType(reference));
		super.createObject(peekObject, feature);
	}

	@Override
	public void error(XMIException e) {
		throw new ParseAbort(e.getLine(), e.getColumn(), faults.of(e));
	}

	@Override
	public void fatalError(SAXParseException e) throws SAXException {
		throw new ParseAbort(e.getLineNumber(), e.getColumnNumber(), faults.notWellFormed(e, depth > 0));
	}
}
