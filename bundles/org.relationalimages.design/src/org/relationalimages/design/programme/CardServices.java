// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.practice.ActionCommitment;
import org.relationalimages.model.practice.CopingMeans;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.MicroExperiment;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.Programme;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.model.practice.ValueItem;

/** Exercises as cards: their kind, whose they are, and in short lines what was entered (S1#20 to S1#44). */
public class CardServices {

	private static final int LINES = 3;
	private static final int LONGEST = 52;
	private static final String TEXT = "text";
	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("RelationshipNarrative", "Story of the relationship"),
			Map.entry("ListeningTurn", "Listening turn"), Map.entry("HopeAnswer", "Small hope"), Map.entry("CopingMeans", "Way of coping"),
			Map.entry("StrengthExploration", "Strength"), Map.entry("ExceptionEntry", "Exception"), Map.entry("MiracleDay", "Miracle day"),
			Map.entry("ScaleReading", "Place on the scale"), Map.entry("ValueItem", "Value"),
			Map.entry("ExceptionDescription", "Exception, told slowly"), Map.entry("ExceptionPattern", "Pattern of exceptions"),
			Map.entry("MicroExperiment", "Small experiment"), Map.entry("ActionItem", "Action"),
			Map.entry("ActionCommitment", "Commitment for a week"), Map.entry("FeedbackReview", "Looking back on a week"),
			Map.entry("ProgressNarrative", "Story of the progress"), Map.entry("PreventionPlan", "Plan for hard times"),
			Map.entry("Celebration", "Celebration"), Map.entry("Ritual", "Ritual"));

	/** The card: kind and whose it is, its text, and up to three short lines of what was entered. */
	@Reads({ "name", "provenance", "person.pseudonym", "person.name", "person.partners.pseudonym", "person.partners.name",
			"eContainer.eContainer.forWhom", "text", "important", "struggles", "aspirations", "understood", "smallImprovement",
			"helped", "learned", "othersSay", "traits", "context", "behavior", "thoughts", "emotions", "reveals", "firstSign",
			"iDo", "partnerDoes", "interactions", "details", "whyNotLower", "changedHow", "onePointUp", "why", "specificThing",
			"thinking", "didDifferently", "body", "capacity", "ifFrequent", "conditions", "plan", "observations", "situation",
			"style", "toTry", "hopeToLearn", "knowHow", "tried", "happened", "adjust", "start", "learnedSelf",
			"learnedRelationship", "now", "proud", "hope", "earlySigns", "responses", "supportWhen", "meaning", "changedSelf",
			"changedRelationship", "changedLife", "discovery", "low", "high", "numbersInvented", "rank", "focus",
			"eContainer.forms.commitment", "eContainer.programmes.runs.forms.commitment",
			"eContainer.eContainer.eContainer.forms.commitment", "eContainer.eContainer.eContainer.programmes.runs.forms.commitment" })
	public String cardLabel(ExerciseForm form) {
		List<String> lines = new ArrayList<>();
		String whose = whose(form);
		lines.add(kind(form) + (whose.isEmpty() ? "" : " · " + whose));
		List<String> entries = entries(form);
		String main = mainText(form);
		lines.add(Label.of(form, Label.isBlank(main) && !entries.isEmpty() ? entries.removeFirst() : main));
		entries.stream().limit(LINES).map(line -> "– " + shortened(line)).forEach(lines::add);
		if (entries.size() > LINES)
			lines.add("…");
		open(form).forEach(line -> lines.add("○ " + line));
		return String.join("\n", lines);
	}

	/** The tooltip: everything that was entered. */
	@Reads({ "name", "provenance", "person.pseudonym", "person.name", "person.partners.pseudonym", "person.partners.name", "day",
			"text", "important", "struggles", "aspirations", "understood", "smallImprovement", "helped", "learned", "othersSay",
			"traits", "context", "behavior", "thoughts", "emotions", "reveals", "firstSign", "iDo", "partnerDoes", "interactions",
			"details", "whyNotLower", "changedHow", "onePointUp", "why", "specificThing", "thinking", "didDifferently", "body",
			"capacity", "ifFrequent", "conditions", "plan", "observations", "situation", "style", "toTry", "hopeToLearn",
			"knowHow", "tried", "happened", "adjust", "start", "learnedSelf", "learnedRelationship", "now", "proud", "hope",
			"earlySigns", "responses", "supportWhen", "meaning", "changedSelf", "changedRelationship", "changedLife", "discovery",
			"numbersInvented", "note" })
	public String cardTip(ExerciseForm form) {
		Tip tip = new Tip().addIf(true, kind(form)).add("of", BoardServices.names(form.getPerson())).add("day", form.getDay(), "");
		for (EAttribute attribute : written(form))
			tip.add(words(attribute), value(form, attribute));
		return tip.addCommon(form).text();
	}

	/** The text that can be typed over on the card. */
	public String mainText(ExerciseForm form) {
		EStructuralFeature feature = form.eClass().getEStructuralFeature(hasText(form) ? TEXT : "name");
		String text = (String) form.eGet(feature);
		return text == null ? "" : text;
	}

	/** Whether the exercise has a text of its own besides its name. */
	public boolean hasText(EObject element) {
		return element.eClass().getEStructuralFeature(TEXT) != null;
	}

	/** Whether an element is an exercise. */
	public boolean isCard(EObject element) {
		return element instanceof ExerciseForm;
	}

	/** Whether an element is an exercise in a phase. */
	public boolean isCardInPhase(EObject element) {
		return element instanceof ExerciseForm && element.eContainer() instanceof PhaseRun;
	}

	/** Whether the exercise speaks about images or strategies. */
	public boolean touchesImages(EObject element) {
		return switch (element) {
		case ExceptionEntry exception -> !exception.getContradicts().isEmpty() || !exception.getShapes().isEmpty();
		case CopingMeans coping -> !coping.getReframes().isEmpty();
		default -> false;
		};
	}

	/** What is still open, as a friendly reminder. */
	private static List<String> open(ExerciseForm form) {
		return switch (form) {
		case ActionCommitment commitment when new ThreadServices().nextInThread(commitment).isEmpty() -> List.of("looking back is still open");
		case MicroExperiment experiment when Label.isBlank(experiment.getLearned()) -> List.of("what was learned is still open");
		default -> List.of();
		};
	}

	/** Whose it is, when the programme is not that person's alone. */
	private static String whose(ExerciseForm form) {
		Programme programme = BoardPlaces.programmeOf(form);
		if (form.getPerson() instanceof Dyad)
			return "both";
		return programme != null && programme.getForWhom() == form.getPerson() ? "" : BoardServices.names(form.getPerson());
	}

	private static String kind(ExerciseForm form) {
		return KINDS.getOrDefault(form.eClass().getName(), "Exercise");
	}

	/** What was entered besides the main text. */
	private static List<String> entries(ExerciseForm form) {
		List<String> lines = new ArrayList<>();
		if (form instanceof ScaleReading reading)
			lines.add(range(reading));
		if (form instanceof ValueItem value)
			lines.add("rank " + value.getRank() + (value.isFocus() ? ", in focus" : ""));
		for (EAttribute attribute : written(form))
			if (!attribute.getName().equals(TEXT) && !value(form, attribute).isEmpty())
				lines.add(words(attribute) + ": " + value(form, attribute));
		return lines;
	}

	private static String range(ScaleReading reading) {
		String low = number(reading.getLow());
		String high = number(reading.getHigh());
		return "at " + (low.equals(high) ? low : low + "–" + high) + Label.invented(reading);
	}

	private static String number(Double value) {
		return value == null ? "?" : value == Math.rint(value) ? String.valueOf(value.intValue()) : value.toString();
	}

	/** The texts that the kind of exercise asks for, in its order. */
	private static List<EAttribute> written(ExerciseForm form) {
		return form.eClass().getEAllAttributes().stream().filter(one -> one.getEContainingClass().getEPackage() == PracticePackage.eINSTANCE
				&& one.getEAttributeType().getInstanceClass() == String.class).toList();
	}

	private static String value(ExerciseForm form, EAttribute attribute) {
		Object value = form.eGet(attribute);
		String text = value instanceof List<?> list ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
				: value == null ? "" : value.toString();
		return text.strip();
	}

	private static String words(EAttribute attribute) {
		return attribute.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	/** At most one line, cut between words. */
	private static String shortened(String text) {
		String line = text.replaceAll("\\s+", " ");
		if (line.length() <= LONGEST)
			return line;
		int end = line.lastIndexOf(' ', LONGEST - 1);
		return line.substring(0, end > LONGEST / 2 ? end : LONGEST - 1) + "…";
	}
}
