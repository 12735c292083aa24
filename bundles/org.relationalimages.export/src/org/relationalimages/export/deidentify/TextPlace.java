// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.Identified;

/**
 * The place of a text that a user may have typed.
 *
 * @param index the index in a feature with several values; -1 in one with a single value
 */
public record TextPlace(Identified element, EAttribute feature, int index) {

	/** All texts in and below an element that are not empty, in the order of the case. */
	static List<TextPlace> of(EObject root) {
		List<TextPlace> places = new ArrayList<>();
		add(root, places);
		EcoreUtil.<EObject>getAllContents(root, false).forEachRemaining(element -> add(element, places));
		return places;
	}

	private static void add(EObject object, List<TextPlace> places) {
		if (!(object instanceof Identified element))
			return;
		for (EAttribute feature : element.eClass().getEAllAttributes()) {
			if (!isText(feature) || !element.eIsSet(feature))
				continue;
			if (!feature.isMany())
				places.add(new TextPlace(element, feature, -1));
			else
				for (int i = 0; i < ((List<?>) element.eGet(feature)).size(); i++)
					places.add(new TextPlace(element, feature, i));
		}
	}

	/** Whether the feature is free text: neither an identity nor one of the {@link CodedValues}. */
	private static boolean isText(EAttribute feature) {
		return feature.getEAttributeType().getInstanceClass() == String.class && !feature.isID() && !CodedValues.are(feature);
	}

	/** Identifies the place when the copy is made again. */
	record Key(String element, String feature, int index) {
	}

	Key key() {
		return new Key(element.getId(), feature.getName(), index);
	}

	/** The text. */
	public String text() {
		return (String) (index < 0 ? element.eGet(feature) : values().get(index));
	}

	void setText(String text) {
		if (index < 0)
			element.eSet(feature, text);
		else
			((InternalEList<String>) values()).setUnique(index, text);
	}

	/** Removes values that occur twice in a feature with unique values, such as two tags that have become equal. */
	static void dropRepeated(EObject root) {
		for (TextPlace place : of(root)) {
			if (place.index() != 0 || !place.feature().isUnique())
				continue;
			List<String> values = place.values();
			Set<String> once = new LinkedHashSet<>(values);
			if (once.size() < values.size()) {
				values.clear();
				values.addAll(once);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private List<String> values() {
		return (List<String>) element.eGet(feature);
	}
}
