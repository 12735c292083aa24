// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.relationalimages.model.Identified;
import org.relationalimages.validation.text.TextQuestions;

/** The texts of an exercise with a description of each, and those that are not written yet. */
final class OpenFields {

	private final Map<EAttribute, String> asks;

	/**
	 * @param asks the texts in the order of the exercise, each with a short description
	 */
	@SafeVarargs
	OpenFields(Map.Entry<EAttribute, String>... asks) {
		this.asks = new LinkedHashMap<>();
		Stream.of(asks).forEach(ask -> this.asks.put(ask.getKey(), ask.getValue()));
	}

	/** All texts of the exercise. */
	EAttribute[] all() {
		return asks.keySet().toArray(EAttribute[]::new);
	}

	/** The texts that are still blank, in order. */
	List<EAttribute> of(Identified exercise) {
		return asks.keySet().stream().filter(text -> TextQuestions.isBlank((String) exercise.eGet(text))).toList();
	}

	/** The descriptions of some texts, separated by commas. */
	String words(List<EAttribute> texts) {
		return String.join(", ", texts.stream().map(asks::get).toList());
	}
}
