// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tables;

import java.util.List;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Party;
import org.relationalimages.model.practice.CopingMeans;
import org.relationalimages.model.practice.ExceptionDescription;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.Phase;

/** The coping list, the exception log, and what the tables of all exercises share. */
public class PracticeTableServices {

	/** The means of coping by day. */
	@Reads({ "forms.day", "programmes.runs.forms.day" })
	public List<CopingMeans> copingLines(CaseFile file) {
		return Forms.of(file, CopingMeans.class);
	}

	/** The exceptions by day. */
	@Reads({ "forms.day", "programmes.runs.forms.day" })
	public List<ExceptionEntry> exceptionLines(CaseFile file) {
		return Forms.of(file, ExceptionEntry.class);
	}

	/** The descriptions of an exception. */
	@Reads({ "eContainer.forms.exception", "eContainer.forms.day", "eContainer.programmes.runs.forms.exception", "eContainer.programmes.runs.forms.day",
			"eContainer.eContainer.runs.forms.exception", "eContainer.eContainer.runs.forms.day",
			"eContainer.eContainer.eContainer.forms.exception", "eContainer.eContainer.eContainer.forms.day",
			"eContainer.eContainer.eContainer.programmes.runs.forms.exception", "eContainer.eContainer.eContainer.programmes.runs.forms.day" })
	public List<ExceptionDescription> descriptionsOf(ExceptionEntry exception) {
		return Forms.of(exception, ExceptionDescription.class).stream().filter(one -> one.getException() == exception).toList();
	}

	/** The head of a description. */
	@Reads("day")
	public String descriptionHeader(ExceptionDescription description) {
		return Cells.day(description.getDay(), "Closely");
	}

	/** The head of an exercise's line: its place among those of its kind. */
	@Reads({ "eContainer.forms.day", "eContainer.programmes.runs.forms.day", "eContainer.eContainer.runs.forms.day",
			"eContainer.eContainer.eContainer.forms.day", "eContainer.eContainer.eContainer.programmes.runs.forms.day" })
	public String formHeader(ExerciseForm form) {
		int place = Forms.of(form, form.getClass()).indexOf(form);
		return place < 0 ? "" : Integer.toString(place + 1);
	}

	/** Who filled an exercise in: a person or a couple. */
	@Reads({ "person.pseudonym", "person.name", "person.partners.pseudonym", "person.partners.name" })
	public String filledInByCell(ExerciseForm form) {
		return Cells.name(form.getPerson());
	}

	/** Who filled an exercise in, for what follows from it; null when nobody is noted. */
	public Party fillerOf(ExerciseForm form) {
		return form.getPerson();
	}

	/** The strategies that a means of coping lets one see anew. */
	@Reads({ "reframes.name", "reframes.family" })
	public String reframesCell(CopingMeans coping) {
		return Cells.all(coping.getReframes(), strategy -> Cells.first(strategy.getName(), Label.words(strategy.getFamily())));
	}

	/** The images that an exception contradicts. */
	@Reads({ "contradicts.picture", "contradicts.name" })
	public String contradictsCell(ExceptionEntry exception) {
		return Cells.all(exception.getContradicts(), image -> Cells.first(image.getPicture(), image.getName()));
	}

	/** Where a new entry of the phase of resources goes. */
	public Identified homeOfResources(Identified element) {
		return Forms.home(element, Phase.RESOURCE_IDENTIFICATION);
	}

	/** Where a new entry of the phase of visions goes. */
	public Identified homeOfVision(Identified element) {
		return Forms.home(element, Phase.VISION_CLARIFICATION);
	}

	/** Where a new entry of the phase of actions goes. */
	public Identified homeOfActions(Identified element) {
		return Forms.home(element, Phase.ACTION_CONSTRUCTION);
	}
}
