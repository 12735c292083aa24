// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.meanings;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.MeaningFacet;

/** What meanings are about (S0#2, S0#33): each facet has a colour of its own and is named in words. */
public class FacetServices {

	/** The facet in the words of somebody who speaks of themselves. */
	@Reads("facet")
	public String facetWords(Meaning meaning) {
		return meaning.getFacet() == null ? "" : switch (meaning.getFacet()) {
		case WHO_IAM -> "who I am";
		case WHAT_ICAN_DO -> "what I can do";
		case HOW_WORTHWHILE_IAM -> "how worthwhile I am";
		case WHAT_OTHERS_DO -> "what others do";
		case WHAT_RELATIONSHIPS_ARE -> "what relationships are";
		};
	}

	/** The tooltip of the band with the facet. */
	@Reads("facet")
	public String facetTip(Meaning meaning) {
		return "about " + facetWords(meaning);
	}

	/** Whether it is about what the person can do. */
	@Reads("facet")
	public boolean isWhatICanDo(Meaning meaning) {
		return meaning.getFacet() == MeaningFacet.WHAT_ICAN_DO;
	}

	/** Whether it is about how worthwhile the person is. */
	@Reads("facet")
	public boolean isMyWorth(Meaning meaning) {
		return meaning.getFacet() == MeaningFacet.HOW_WORTHWHILE_IAM;
	}

	/** Whether it is about what others do. */
	@Reads("facet")
	public boolean isWhatOthersDo(Meaning meaning) {
		return meaning.getFacet() == MeaningFacet.WHAT_OTHERS_DO;
	}

	/** Whether it is about what relationships are. */
	@Reads("facet")
	public boolean isWhatRelationshipsAre(Meaning meaning) {
		return meaning.getFacet() == MeaningFacet.WHAT_RELATIONSHIPS_ARE;
	}

	/** Whether it is a meaning about something else than who the person is. */
	@Reads("facet")
	public boolean isNotWhoIAm(EObject element) {
		return element instanceof Meaning meaning && meaning.getFacet() != MeaningFacet.WHO_IAM;
	}

	/** Whether it is a meaning about something else than what the person can do. */
	@Reads("facet")
	public boolean isNotWhatICanDo(EObject element) {
		return element instanceof Meaning meaning && !isWhatICanDo(meaning);
	}

	/** Whether it is a meaning about something else than how worthwhile the person is. */
	@Reads("facet")
	public boolean isNotMyWorth(EObject element) {
		return element instanceof Meaning meaning && !isMyWorth(meaning);
	}

	/** Whether it is a meaning about something else than what others do. */
	@Reads("facet")
	public boolean isNotWhatOthersDo(EObject element) {
		return element instanceof Meaning meaning && !isWhatOthersDo(meaning);
	}

	/** Whether it is a meaning about something else than what relationships are. */
	@Reads("facet")
	public boolean isNotWhatRelationshipsAre(EObject element) {
		return element instanceof Meaning meaning && !isWhatRelationshipsAre(meaning);
	}
}
