// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tables;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relationalimages.design.Reads;
import org.relationalimages.design.images.Lives;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.Clients;
import org.relationalimages.model.Holders;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.ExpectedResponse;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.images.RelationalCondition;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.strategies.Yearning;

/**
 * The table of the core conflictual relationship theme: of each episode the wish, the response of the other and the
 * response of the self. The wish is the yearning that the image behind it answers, the others are what its conditions
 * lead one to expect and the strategies and meanings that came of it.
 */
public class EpisodeTableServices {

	/** The title: the table's kind and the person. */
	@Reads({ "pseudonym", "name" })
	public String ccrtTitle(Person person) {
		return "Core Conflictual Relationship Theme: " + Lives.nameOf(person);
	}

	/** Whether the work is for this person, or there are episodes anyway. */
	@Reads({ "role", "eContainer.experiences.holder", "eContainer.enactments.holder", "eContainer.persons.role" })
	public boolean hasEpisodesOrIsClient(Person person) {
		return Clients.isClient(person) || !experienceEpisodes(person).isEmpty() || !enactmentEpisodes(person).isEmpty();
	}

	/** What this person has lived through. */
	@Reads({ "eContainer.experiences.holder", "eContainer.persons.role" })
	public List<Experience> experienceEpisodes(Person person) {
		return person.eContainer() instanceof CaseFile file ? of(person, file.getExperiences()) : List.of();
	}

	/** What this person has played out. */
	@Reads({ "eContainer.enactments.holder", "eContainer.persons.role" })
	public List<Enactment> enactmentEpisodes(Person person) {
		return person.eContainer() instanceof CaseFile file ? of(person, file.getEnactments()) : List.of();
	}

	private static <T extends HeldElement> List<T> of(Person person, Collection<T> elements) {
		return elements.stream().filter(one -> Holders.near(one) == person).toList();
	}

	/** The head of an episode's line. */
	@Reads({ "name", "text", "provenance" })
	public String episodeHeader(ReasonForChange episode) {
		String text = episode instanceof Experience experience ? experience.getText()
				: episode instanceof Enactment enactment ? enactment.getText() : "";
		return Cells.brief(Label.of(episode, episode.getName(), text));
	}

	/** The head of a line of what is expected. */
	@Reads({ "trigger", "name", "provenance" })
	public String conditionHeader(RelationalCondition condition) {
		return Label.of(Label.isSupposed(condition), "when " + Cells.brief(Label.firstOf(condition.getTrigger(), condition.getName())));
	}

	/** The other person of an episode. */
	@Reads({ "withPerson.pseudonym", "withPerson.name", "relationship.ends.pseudonym", "relationship.ends.name", "holder" })
	public String episodeOtherCell(InnerElement episode) {
		return switch (episode) {
		case Enactment enactment -> Cells.name(enactment.getWithPerson());
		case Experience experience when experience.getRelationship() != null -> Cells.all(experience.getRelationship().getEnds(),
				end -> end == Holders.near(experience) ? null : Lives.nameOf(end));
		default -> "";
		};
	}

	/** The images that came of an episode. */
	@Reads({ "shapes.picture", "shapes.name" })
	public String imagesFormedCell(ReasonForChange episode) {
		return Cells.all(episode.getShapes(), image -> Cells.first(image.getPicture(), image.getName()));
	}

	/** The images that were played out. */
	@Reads({ "images.picture", "images.name" })
	public String imagesPlayedOutCell(Enactment enactment) {
		return Cells.all(enactment.getImages(), image -> Cells.first(image.getPicture(), image.getName()));
	}

	/** The images behind a line: those an episode formed or played out, or the one a condition belongs to. */
	@Reads({ "shapes", "images", "eContainer" })
	public List<RelationalImage> imagesBehind(InnerElement line) {
		return switch (line) {
		case Enactment enactment -> enactment.getImages();
		case Experience experience -> experience.getShapes();
		case RelationalCondition condition when condition.eContainer() instanceof RelationalImage image -> List.of(image);
		default -> List.of();
		};
	}

	/** The first image behind an episode; null when there is none. */
	public RelationalImage firstImageBehind(InnerElement line) {
		return imagesBehind(line).stream().findFirst().orElse(null);
	}

	/** Whether there is an image behind an episode. */
	@Reads({ "shapes", "images", "eContainer" })
	public boolean restsOnAnImage(InnerElement line) {
		return !imagesBehind(line).isEmpty();
	}

	/** What is expected since an episode: the conditions of the images behind it. */
	@Reads({ "shapes.conditions", "images.conditions" })
	public List<RelationalCondition> conditionsBehind(InnerElement episode) {
		return imagesBehind(episode).stream().flatMap(image -> image.getConditions().stream()).distinct().toList();
	}

	/** The wish. */
	@Reads({ "shapes.answers.text", "shapes.answers.name", "images.answers.text", "images.answers.name", "eContainer.answers.text",
			"eContainer.answers.name" })
	public String wishCell(InnerElement line) {
		return Cells.all(wishes(line), wish -> Cells.first(wish.getText(), wish.getName()));
	}

	/** Whether there is a wish behind the line. */
	@Reads({ "shapes.answers", "images.answers", "eContainer.answers" })
	public boolean hasWish(InnerElement line) {
		return !wishes(line).isEmpty();
	}

	/** Whether the wish can be written: behind an image, and not when there are several wishes. */
	@Reads({ "shapes.answers", "images.answers", "eContainer.answers" })
	public boolean mayWriteWish(InnerElement line) {
		return restsOnAnImage(line) && wishes(line).size() <= 1;
	}

	/** The first wish; null when there is none. */
	public Yearning wishBehind(InnerElement line) {
		return wishes(line).stream().findFirst().orElse(null);
	}

	private List<Yearning> wishes(InnerElement line) {
		return imagesBehind(line).stream().flatMap(image -> image.getAnswers().stream()).distinct().toList();
	}

	/** What the other did or is expected to do. */
	@Reads({ "expected.text", "expected.kind", "shapes.otherPart", "images.otherPart", "shapes.conditions.expected.text",
			"shapes.conditions.expected.kind", "images.conditions.expected.text", "images.conditions.expected.kind" })
	public String responseOfOtherCell(InnerElement line) {
		if (line instanceof RelationalCondition condition)
			return Cells.all(condition.getExpected(), EpisodeTableServices::response);
		String expected = Cells.all(conditionsBehind(line), condition -> Cells.all(condition.getExpected(), EpisodeTableServices::response));
		return expected.isEmpty() ? Cells.all(imagesBehind(line), RelationalImage::getOtherPart) : expected;
	}

	private static String response(ExpectedResponse expected) {
		return Cells.first(expected.getText(), Label.words(expected.getKind()));
	}

	/** Whether the response can be written: where one is expected, not several. */
	@Reads("expected")
	public boolean mayWriteResponseOfOther(InnerElement line) {
		return line instanceof RelationalCondition condition && condition.getExpected().size() <= 1;
	}

	/** Whether a response is expected already. */
	@Reads("expected")
	public boolean hasExpected(InnerElement line) {
		return expectedBehind(line) != null;
	}

	/** The response that is expected; null when there is none. */
	public ExpectedResponse expectedBehind(InnerElement line) {
		return line instanceof RelationalCondition condition ? condition.getExpected().stream().findFirst().orElse(null) : null;
	}

	/** What the person did then, and what it came to mean. */
	@Reads({ "guides.name", "strategies.name", "shapes.givesRiseTo.name", "images.givesRiseTo.name", "shapes.meanings.statement",
			"shapes.meanings.status", "images.meanings.statement", "images.meanings.status" })
	public String responseOfSelfCell(InnerElement line) {
		List<RelationalImage> images = imagesBehind(line);
		Stream<String> strategies = switch (line) {
		case RelationalCondition condition -> condition.getGuides().stream().map(StrategyOfSurvival::getName);
		case Enactment enactment when !enactment.getStrategies().isEmpty() -> enactment.getStrategies().stream().map(StrategyOfSurvival::getName);
		default -> images.stream().flatMap(image -> image.getGivesRiseTo().stream()).map(StrategyOfSurvival::getName);
		};
		Stream<String> meanings = line instanceof RelationalCondition ? Stream.of()
				: images.stream().flatMap(image -> image.getMeanings().stream()).filter(meaning -> meaning.getStatus() != ChangeStatus.REVISED)
						.map(meaning -> Label.isBlank(meaning.getStatement()) ? null : "“" + meaning.getStatement().strip() + "”");
		return Cells.all(Stream.concat(strategies, meanings).collect(Collectors.toList()), text -> text);
	}

	/** Whether the response can be written: where one is expected, not several. */
	@Reads("guides")
	public boolean mayWriteResponseOfSelf(InnerElement line) {
		return line instanceof RelationalCondition condition && condition.getGuides().size() <= 1;
	}

	/** Whether a strategy follows already. */
	@Reads("guides")
	public boolean hasGuidedStrategy(InnerElement line) {
		return guidedStrategy(line) != null;
	}

	/** The strategy that follows; null when there is none. */
	public StrategyOfSurvival guidedStrategy(InnerElement line) {
		return line instanceof RelationalCondition condition ? condition.getGuides().stream().findFirst().orElse(null) : null;
	}
}
