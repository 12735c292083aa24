// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.Rules;
import org.relationalimages.validation.rule.RuleIds;

/**
 * The only way for the content of a case to leave the program: files of every format, pictures on the clipboard and
 * copies for others are made of what the gate passes, and of nothing else. Saving the case is not an export.
 * <ul>
 * <li>A case for teaching is refused while it could identify somebody. Muting the rule in the case doesn't open the
 * gate.
 * <li>Elements marked sensitive are left out, with those that depend on them, unless the {@link Audience} is the owner.
 * </ul>
 */
public final class ExportGate {

	/** A hint for messages: where the user can change what the gate requires. */
	public static final String WHERE = "Consent and de-identification stand in the properties of the case, under Privacy.";

	private ExportGate() {
	}

	/**
	 * Returns a copy of what the audience may see. Copying takes long for a large case.
	 *
	 * @param root      the case; unchanged, except that elements without an id get one
	 * @param name      the name of the case in messages
	 * @param withNotes whether session notes not marked sensitive are included
	 * @throws CaseFileException with a sentence for the user when the case can't be exported
	 */
	public static RedactedCopy pass(CaseFile root, String name, Audience audience, boolean withNotes) throws CaseFileException {
		String refusal = refusal(root).orElse(null);
		if (refusal != null)
			throw new CaseFileException(name, refusal);
		return Redaction.copy(root, withNotes, audience.seesSensitive());
	}

	/**
	 * Returns the copy from which a de-identified copy is made: without anything marked sensitive, for every audience.
	 * Consent is checked when the de-identified copy passes the gate, since de-identifying is a step to meet it.
	 */
	public static RedactedCopy passToDeidentify(CaseFile root) {
		return Redaction.copy(root, true, false);
	}

	/** The number of elements of the case that are marked sensitive. */
	public static int sensitive(CaseFile root) {
		int count = 0;
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();)
			if (Redaction.isSensitive(all.next()))
				count++;
		return count;
	}

	/** The reasons why the case can't be exported now and how to change that, in a few sentences; empty when it can. */
	public static Optional<String> refusal(CaseFile root) {
		List<String> reasons = reasons(root);
		return reasons.isEmpty() ? Optional.empty()
				: Optional.of("this case for teaching can't be exported yet. " + String.join(" ", reasons) + " " + WHERE);
	}

	/** The problems that have to be fixed before the case can be exported: a sentence or two each; empty when it can. */
	public static List<String> reasons(CaseFile root) {
		List<String> reasons = new ArrayList<>();
		Rules.of(RuleIds.TEACHING_NEEDS_CONSENT).orElseThrow().check(root, finding -> reasons.add(finding.message()));
		return List.copyOf(reasons);
	}
}
