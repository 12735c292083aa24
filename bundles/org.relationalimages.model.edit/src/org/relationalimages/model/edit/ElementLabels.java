// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.edit;

import java.net.URL;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What elements, types, features and enumeration literals are called in lists, trees, properties and messages.
 * Nothing here needs a display.
 */
public final class ElementLabels {
	/** The number of characters after which a label is cut. */
	public static final int LENGTH = 60;

	private ElementLabels() {
	}

	/**
	 * The label of an element: its most descriptive text on one line, cut at a word after {@value #LENGTH} characters. An element
	 * without text is labelled with its type.
	 *
	 * @param object an element of a case; for anything else the label is its {@code toString()}, for null it is empty
	 * @return the label, never null
	 */
	public static String text(Object object) {
		if (!(object instanceof EObject element)) {
			return object == null ? "" : object.toString();
		}
		String text = DescriptiveText.of(element);
		return text.isEmpty() ? type(element.eClass()) : shorten(text, LENGTH);
	}

	/**
	 * The label of an element with its type before it, for messages: {@code Relational image "They cannot respond"}.
	 *
	 * @param element an element of a case
	 * @return the type and, when the element has text, its label in quotation marks
	 */
	public static String typed(EObject element) {
		String text = DescriptiveText.of(element);
		String type = type(element.eClass());
		return text.isEmpty() ? type : type + " \"" + shorten(text, LENGTH) + "\"";
	}

	/**
	 * The name of a type, for example "Strategy of survival".
	 *
	 * @param type a class of the metamodel
	 * @return its English name; the technical name for classes of other metamodels
	 */
	public static String type(EClass type) {
		return EditResources.INSTANCE.find("_UI_" + type.getName() + "_type", type.getName());
	}

	/**
	 * The name of a feature, for example "Built on".
	 *
	 * @param feature a feature of the metamodel
	 * @return its English name; the technical name for features of other metamodels
	 */
	public static String feature(EStructuralFeature feature) {
		return EditResources.INSTANCE.find("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature", feature.getName());
	}

	/**
	 * The name of an enumeration literal, for example "Partly aware".
	 *
	 * @param literal a literal of the metamodel
	 * @return its English name; the technical name for literals of other metamodels
	 */
	public static String literal(Enumerator literal) {
		return EditResources.INSTANCE.find("_UI_" + literal.getClass().getSimpleName() + "_" + literal.getName() + "_literal", literal.getLiteral());
	}

	/**
	 * What a type, feature or literal means, for tooltips.
	 *
	 * @param element an element of the metamodel
	 * @return its description without the note on sources, empty when there is none
	 */
	public static String help(ENamedElement element) {
		String documentation = EcoreUtil.getDocumentation(element);
		return documentation == null ? "" : documentation.replaceFirst(" ?Source: [^.]*\\.$", "");
	}

	/**
	 * The icon of a type.
	 *
	 * @param type a concrete class of the metamodel
	 * @return the address of an SVG drawing of 16 by 16 pixels
	 */
	public static URL icon(EClass type) {
		return EditResources.INSTANCE.getImage(type.getName());
	}

	/**
	 * Puts a text on one line and cuts it at the last word that fits.
	 *
	 * @param text   any text
	 * @param length the greatest number of characters, at least 2
	 * @return the text itself when it fits, otherwise its beginning with an ellipsis
	 */
	public static String shorten(String text, int length) {
		String line = text.strip().replaceAll("\\s+", " ");
		if (line.length() <= length) {
			return line;
		}
		int end = line.lastIndexOf(' ', length - 1);
		if (end < length / 2) {
			end = Character.isHighSurrogate(line.charAt(length - 2)) ? length - 2 : length - 1;
		}
		return line.substring(0, end).stripTrailing() + "…";
	}
}
