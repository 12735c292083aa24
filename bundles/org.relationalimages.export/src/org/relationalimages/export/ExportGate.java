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
 * The one way out for what is in a case: files of every format, pictures on the clipboard and copies for others are made
 * of what it lets pass, and of nothing else. Saving is no way out.
 * <ul>
 * <li>A case for teaching stays while it could give somebody away. Muting the rule in the case doesn't open the gate.
 * <li>What is marked sensitive stays, with what can't be without it, unless the {@link Audience} is the owner.
 * </ul>
 */
public final class ExportGate {

	/** Where to mend it. */
	public static final String WHERE = "Consent and de-identification stand in the properties of the case, under Privacy.";

	private ExportGate() {
	}

	/**
	 * Lets pass what the audience may see. It copies the case, so it takes its time with a large one.
	 *
	 * @param root      the case; it stays as it is, but elements without an id get one
	 * @param name      what the case is called in messages
	 * @param withNotes whether session notes not marked sensitive pass
	 * @throws CaseFileException with a sentence for the user when the case has to stay
	 */
	public static RedactedCopy pass(CaseFile root, String name, Audience audience, boolean withNotes) throws CaseFileException {
		String refusal = refusal(root).orElse(null);
		if (refusal != null)
			throw new CaseFileException(name, refusal);
		return Redaction.copy(root, withNotes, audience.seesSensitive());
	}

	/**
	 * What a de-identified copy is made of: nothing marked sensitive, whoever asks. Consent is asked for when the copy
	 * passes, since de-identifying is how a case for teaching gets ready to.
	 */
	public static RedactedCopy passToDeidentify(CaseFile root) {
		return Redaction.copy(root, true, false);
	}

	/** How many elements of the case are marked sensitive. */
	public static int sensitive(CaseFile root) {
		int count = 0;
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();)
			if (Redaction.isSensitive(all.next()))
				count++;
		return count;
	}

	/** Why the case can't be exported now and how to mend it, in a few sentences; empty when it can. */
	public static Optional<String> refusal(CaseFile root) {
		List<String> reasons = reasons(root);
		return reasons.isEmpty() ? Optional.empty()
				: Optional.of("this case for teaching can't be exported yet. " + String.join(" ", reasons) + " " + WHERE);
	}

	/** What has to be mended before the case can be exported: a sentence or two each; none when it can be. */
	public static List<String> reasons(CaseFile root) {
		List<String> reasons = new ArrayList<>();
		Rules.of(RuleIds.TEACHING_NEEDS_CONSENT).orElseThrow().check(root, finding -> reasons.add(finding.message()));
		return List.copyOf(reasons);
	}
}
