// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases;

import java.util.List;
import java.util.Optional;

/**
 * The bundled teaching cases and templates. What the cases take from their source texts and what trainers added is
 * marked on every element; source texts themselves appear as short attributed quotes only.
 */
public final class TeachingCases {

	private static final String S0 = "Stiver & Miller (1995)";
	private static final String S1 = "The article on relationship images and attachment (Relationship Communication Wiki)";
	private static final String S2 = "The reply on bitterness and alienation (unsigned)";
	private static final String OWN = "Composite case by the trainers of this workbench";

	private static final List<TeachingCase> ALL = List.of(
			new TeachingCase("T1", "The child who was not answered",
					"From a repeated experience to an image, its meaning, a strategy of survival and a first revision.", S0, "T1-unanswered-child.relimages"),
			new TeachingCase("T2", "The soft warm something",
					"The earliest layer, told as a hypothesis, and a gap that stays a gap.", S0, "T2-soft-warm-something.relimages"),
			new TeachingCase("T3", "The revealing pattern",
					"One image with three triggers and three expected answers each, half known, and played out.", S0, "T3-revealing-pattern.relimages"),
			new TeachingCase("T4", "Chen Jing: two fears",
					"Being left and being swallowed: two images, one push-and-pull cycle, and forty days of small steps.", S1, "T4-chen-jing.relimages"),
			new TeachingCase("T5", "Zhao Lei and Zhou Ting: the wall of silence",
					"A couple that does not speak: resources first, then small kind gestures.", S1, "T5-zhao-lei-zhou-ting.relimages"),
			new TeachingCase("T6", "Liu Jia: no reply",
					"An unanswered message, a small inner voice, and a label that becomes a question.", S1, "T6-liu-jia.relimages"),
			new TeachingCase("T7", "The bitter couple",
					"Attack and counterattack: what is taken up early, what must wait, and what thinking for two would be.", S2, "T7-bitter-couple.relimages"),
			new TeachingCase("T8", "Robin: the one who carries",
					"Everybody leans on Robin: a whole life in pictures, a couple, and what became lighter in eight sessions.", OWN, "T8-robin.relimages"));

	private static final List<Template> TEMPLATES = List.of(
			new Template("individual", "Individual", "One client and the layers of a life from infancy to the present."),
			new Template("couple", "Couple", "Two partners, their bond, their positions and a blank origin story, with the layers of a life."),
			new Template("programme", "Practice programme", "One client, a scale and the six phases of the practice programme with their days."));

	private TeachingCases() {
	}

	/** {@return the teaching cases in the order in which they are best taught} */
	public static List<TeachingCase> all() {
		return ALL;
	}

	/**
	 * Finds a teaching case.
	 *
	 * @param id its short name, for example "T4"
	 * @return the case, empty when there is none of that name
	 */
	public static Optional<TeachingCase> find(String id) {
		return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
	}

	/** {@return the blank templates for new cases} */
	public static List<Template> templates() {
		return TEMPLATES;
	}
}
