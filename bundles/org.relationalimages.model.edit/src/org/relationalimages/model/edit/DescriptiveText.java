// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.edit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.AwarenessReading;
import org.relationalimages.model.DatedReading;
import org.relationalimages.model.NamedElement;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.couples.StandingElement;
import org.relationalimages.model.images.ExpectedResponse;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.practice.ActionCommitment;
import org.relationalimages.model.practice.ExceptionDescription;
import org.relationalimages.model.practice.FeedbackReview;
import org.relationalimages.model.practice.ListeningTurn;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.ConnectionEvent;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionNote;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.teaching.RevealStep;

/** Finds the most descriptive text of an element: its own words first, then its name, then what it is made of. */
final class DescriptiveText {
	private static final List<String> OWN_WORDS = List.of("pseudonym", "picture", "statement", "text", "title", "label", "trigger", "summary");
	private static final Set<Standing> NOT_YET = EnumSet.of(Standing.HOPED_FOR, Standing.PROPOSED);
	private static final Set<String> SAY_NOTHING = Set.of("OTHER", "UNKNOWN", "NOT_NOTED");

	private DescriptiveText() {
	}

	/** {@return the most descriptive text, empty when the element has none yet} */
	static String of(EObject element) {
		String text = numbered(element);
		if (text.isEmpty()) {
			text = ownWords(element);
		}
		if (text.isEmpty() && element instanceof NamedElement named) {
			text = blankToEmpty(named.getName());
		}
		if (text.isEmpty()) {
			text = composed(element);
		}
		return marked(text.isEmpty() ? firstText(element) : text, element);
	}

	/** What has not happened is marked, so that a hope does not pass for a fact. */
	private static String marked(String text, EObject element) {
		return !text.isEmpty() && element instanceof StandingElement standing && NOT_YET.contains(standing.getStanding())
				? text + " (" + ElementLabels.literal(standing.getStanding()).toLowerCase(Locale.ROOT) + ")" : text;
	}

	/** Elements that are identified by their number as well as by their text. */
	private static String numbered(EObject element) {
		return switch (element) {
			case Session session -> join(": ", session(session), session.getName());
			case RevealStep step -> join(" ", step.getOrder() == null ? "" : step.getOrder() + ".", step.getTitle());
			case RuleMute mute -> join(": ", mute.getRuleId(), mute.getReason());
			default -> "";
		};
	}

	private static String session(Session session) {
		return session == null ? "" : session.getNumber() == null ? "Session" : "Session " + session.getNumber();
	}

	/** The numbers of a reading with what each of them measures. */
	private static String values(DatedReading reading) {
		return reading.eClass().getEAttributes().stream().filter(attribute -> reading.eGet(attribute) instanceof Integer)
				.map(attribute -> ElementLabels.feature(attribute) + " " + reading.eGet(attribute)).collect(Collectors.joining(", "));
	}

	private static String ownWords(EObject element) {
		for (String name : OWN_WORDS) {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
			if (feature instanceof EAttribute && !feature.isMany() && element.eGet(feature) instanceof String text && !text.isBlank()) {
				return text;
			}
		}
		return "";
	}

	private static String composed(EObject element) {
		return switch (element) {
			case Relationship relationship -> several(" – ", relationship.getEnds());
			case Dyad dyad -> several(" & ", dyad.getPartners());
			case LifeLayer layer -> literal(layer.getStage());
			case StrategyOfSurvival strategy -> literal(strategy.getFamily());
			case ExpectedResponse response -> literal(response.getKind());
			case AgendaItem item -> literal(item.getTopic());
			case ConnectionEvent event -> literal(event.getState());
			case RegulationEvent event -> literal(event.getKind());
			case PhaseRun run -> literal(run.getPhase());
			case SessionNote note -> literal(note.getFormat());
			case PartnerPosition position -> one(position.getPerson());
			case AwarenessReading reading -> join(", ", literal(reading.getDegree()), one(reading.getSession()));
			case DatedReading reading -> join(": ", session(reading.getSession()), values(reading));
			case ListeningTurn turn -> join(" → ", one(turn.getSpeaker()), one(turn.getListener()));
			case ScaleReading reading -> join(" on ", range(reading.getLow(), reading.getHigh())
					+ (reading.isNumbersInvented() ? " (invented)" : ""), one(reading.getScale()));
			case ExceptionDescription description -> one(description.getException());
			case ActionCommitment commitment -> one(commitment.getAction());
			case FeedbackReview review -> one(review.getCommitment());
			default -> "";
		};
	}

	/** The first long text that is filled in, apart from the general note. */
	private static String firstText(EObject element) {
		return element.eClass().getEAttributes().stream()
				.filter(attribute -> attribute.getEContainingClass() == element.eClass() && !attribute.isMany())
				.filter(UiHints::isMultiline).map(attribute -> blankToEmpty((String) element.eGet(attribute)))
				.filter(text -> !text.isEmpty()).findFirst().orElse("");
	}

	private static String range(Double low, Double high) {
		String from = number(low);
		String to = number(high);
		return from.equals(to) ? from : join("–", from, to);
	}

	private static String number(Double value) {
		return value == null ? "" : value.toString().replaceFirst("\\.0$", "");
	}

	private static String literal(Enumerator literal) {
		return literal == null || SAY_NOTHING.contains(literal.getName()) ? "" : ElementLabels.literal(literal);
	}

	private static String one(EObject element) {
		return element == null ? "" : of(element);
	}

	private static String several(String between, List<? extends EObject> elements) {
		return join(between, elements.stream().map(DescriptiveText::one).toArray(String[]::new));
	}

	private static String join(String between, String... parts) {
		return Arrays.stream(parts).filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
	}

	private static String blankToEmpty(String text) {
		return text == null || text.isBlank() ? "" : text;
	}
}
