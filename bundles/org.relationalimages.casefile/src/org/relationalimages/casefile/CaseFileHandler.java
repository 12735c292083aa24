// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;

/**
 * Reads a file that will be saved again. Reading is never more lenient than saving: a reference, in whichever notation, must
 * resolve to an element of the file, and no content is dropped in favour of other content.
 */
final class CaseFileHandler extends SafeHandler {

	private static final String IDREF = "xmi:idref";
	private static final String NIL = "xsi:nil";
	/** Attributes that may be written besides a value or a reference. */
	private static final Set<String> MARKS = Set.of("xsi:type", "xmi:type", NIL, XMLResource.HREF, IDREF);
	private static final Set<String> TRUTH = Set.of("true", "false", "1", "0");

	/** A feature that holds one value and was given as an element. */
	private record Given(EObject object, EStructuralFeature feature) {
	}

	private final Set<Given> given = new HashSet<>();
	private final ElementReferences references = new ElementReferences();
	private final FileAddresses inside;
	private final ForeignIds foreignIds;

	CaseFileHandler(XmiResource resource, XMLHelper helper, Map<?, ?> options, XmiFormat format) {
		super(resource, helper, options, format);
		foreignIds = resource.foreignIds();
		inside = new FileAddresses(resource, faults, this::refusal);
	}

	// References

	@Override
	protected void createObject(EObject object, EStructuralFeature feature) {
		String href = attribs.getValue(XMLResource.HREF);
		String idref = attribs.getValue(IDREF);
		boolean isNothing = isNull();
		if (!isNothing && href == null && idref == null) {
			super.createObject(object, feature);
			return;
		}
		checkMarks(object);
		checkOnce(object, feature);
		if (!isNothing)
			references.add(object, (EReference) feature, fragment(object, (EReference) feature, href, idref), getLineNumber(),
					getColumnNumber());
		else if (href != null || idref != null)
			throw refusal("'" + feature.getName() + "' is nothing and a reference at once; remove its xsi:nil or the reference");
		objects.push(null);
		mixedTargets.push(null);
		types.push(OBJECT_TYPE);
	}

	private String fragment(EObject object, EReference reference, String href, String idref) {
		String byHref = href == null ? null : inside.fragment(href.strip());
		String byId = idref == null ? byHref : idref.strip();
		if (byHref != null && !byHref.equals(byId))
			throw refusal("'" + reference.getName() + "' has an href and an xmi:idref that differ; keep one of the two");
		checkWritable(object, reference);
		return byId;
	}

	private void checkWritable(EObject object, EReference reference) {
		if (reference.isContainment() || reference.isContainer())
			throw refusal(faults.containment(object, reference));
		if (reference.isDerived() || reference.isTransient() || !reference.isChangeable())
			throw refusal(faults.computed(object, reference));
	}

	@Override
	protected void setValueFromId(EObject object, EReference reference, String ids) {
		checkWritable(object, reference);
		boolean isSimple = ids.indexOf('#') < 0 && ids.indexOf(':') < 0;
		if (isSimple && reference.isMany()) {
			super.setValueFromId(object, reference, ids);
			return;
		}
		Set<String> fragments = new LinkedHashSet<>();
		for (StringTokenizer all = new StringTokenizer(ids); all.hasMoreTokens();) {
			String word = all.nextToken();
			// EMF writes the type of an element before its address.
			if (isKind(word) && all.hasMoreTokens())
				word = all.nextToken();
			fragments.add('#' + (word.indexOf('#') < 0 ? word : inside.fragment(word)));
		}
		if (fragments.size() > 1 && !reference.isMany())
			throw refusal(faults.several(object, reference));
		super.setValueFromId(object, reference, String.join(" ", fragments));
	}

	private boolean isKind(String word) {
		int colon = word.indexOf(':');
		return colon > 0 && word.indexOf('#') < 0 && helper.getURI(word.substring(0, colon)) != null;
	}

	/** Called only for elements that contain others, and for the case itself. */
	@Override
	protected void handleProxy(InternalEObject proxy, String uri) {
		inside.fragment(uri);
		throw refusal("an element is given as a reference where it has to stand itself; write it out");
	}

	@Override
	protected void handleForwardReferences(boolean isEndDocument) {
		foreignIds.check(ids.keySet(), faults);
		references.all().forEach((place, targets) -> {
			Object[] fragments = new Object[targets.size()];
			int[] positions = new int[targets.size()];
			for (int i = 0; i < fragments.length; i++) {
				ElementReferences.Target target = targets.get(i);
				checkTarget(place.object(), place.reference(), target.fragment(), target.line(), target.column());
				fragments[i] = target.fragment();
				positions[i] = i;
			}
			ElementReferences.Target first = targets.get(0);
			if (place.reference().isMany())
				forwardManyReferences.add(new ManyReference(place.object(), place.reference(), fragments, positions, first.line(),
						first.column()));
			else
				forwardSingleReferences.add(new SingleReference(place.object(), place.reference(), first.fragment(), 0, first.line(),
						first.column()));
		});
		super.handleForwardReferences(isEndDocument);
		for (SingleReference one : forwardSingleReferences)
			if (canContradict(one.getFeature()))
				checkKept(one.getObject(), (EReference) one.getFeature(), byFragment((String) one.getValue()), one.getLineNumber(),
						one.getColumnNumber());
		for (ManyReference many : forwardManyReferences)
			if (canContradict(many.getFeature()))
				for (Object target : many.getValues())
					checkKept(many.getObject(), (EReference) many.getFeature(), (EObject) target, many.getLineNumber(),
							many.getColumnNumber());
	}

	/** False if both ends are many-valued: then everything that both ends list is kept. */
	private static boolean canContradict(EStructuralFeature feature) {
		EReference opposite = ((EReference) feature).getEOpposite();
		return opposite != null && !(feature.isMany() && opposite.isMany());
	}

	/** Refuses a reference whose opposite was also given and leads to another element. */
	private void checkKept(EObject object, EReference reference, EObject target, int line, int column) {
		boolean isKept = reference.isMany() ? target.eGet(reference.getEOpposite(), false) == object
				: object.eGet(reference, false) == target;
		if (!isKept)
			throw new ParseAbort(line, column, faults.contradiction(object, reference, target));
	}

	// Values

	@Override
	protected void handleFeature(String prefix, String name) {
		super.handleFeature(prefix, name);
		if (types.peek() instanceof EAttribute)
			checkMarks(null);
	}

	@Override
	protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
		if (feature instanceof EAttribute attribute) {
			if (position == -1)
				checkOnce(object, attribute);
			if (value == null && attribute.isMany())
				return; // an entry marked as null
			if (value instanceof String number && isEndless(attribute, number))
				throw refusal(faults.noNumber(object, attribute, number));
		}
		super.setFeatureValue(object, feature, value, position);
	}

	/** Java accepts more notations of numbers than people and other formats do. */
	private static boolean isEndless(EAttribute attribute, String value) {
		if (attribute.getEAttributeType().getInstanceClass() != Double.class)
			return false;
		try {
			return !Double.isFinite(Double.parseDouble(value));
		} catch (NumberFormatException e) {
			return false; // checked later
		}
	}

	private void checkOnce(EObject object, EStructuralFeature feature) {
		if (!feature.isMany() && !given.add(new Given(object, feature)))
			throw refusal(faults.givenTwice(object, feature));
	}

	/** Refuses unknown attributes, whose content would be lost. */
	private void checkMarks(EObject object) {
		for (int i = 0; i < attribs.getLength(); i++) {
			String name = attribs.getQName(i);
			if (!MARKS.contains(name) && !name.startsWith("xmlns"))
				throw refusal(faults.unknownFeature(name, object, false));
		}
	}

	@Override
	protected boolean isNull() {
		String nil = attribs.getValue(NIL);
		if (nil != null && !TRUTH.contains(nil.strip()))
			throw refusal("xsi:nil is '" + faults.brief(nil) + "', which is no 'true' or 'false'; correct it");
		return super.isNull();
	}
}
