// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.export.RedactedCopy;
import org.relationalimages.model.LanguageTag;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesPackage.Literals;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.cases.PrivacyInfo;
import org.relationalimages.model.cases.SafetyConcern;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.edit.PresentDanger;

/** The head of the report: title, permitted use of the case, what was left out, and the table of contents. */
final class ReportHeader {

	/** The id of the section about consent. */
	static final String PRIVACY = "privacy";

	private final Html html;
	private final RedactedCopy redactedCopy;
	private final CaseFile root;
	private final Anchors anchors;

	ReportHeader(Html html, RedactedCopy redactedCopy, Anchors anchors) {
		this.html = html;
		this.anchors = anchors;
		this.redactedCopy = redactedCopy;
		this.root = redactedCopy.root();
	}

	/** The title of a case, with a substitute for a missing one. */
	static String title(CaseFile root) {
		return root.getTitle() == null || root.getTitle().isBlank() ? "Untitled case" : root.getTitle().strip();
	}

	/** Writes the head; what is dangerous at present comes before everything else about the case. */
	void write(List<Chapter> chapters) {
		html.open("header", "id", "top").line();
		html.element("p", "Report of a case", "class", "kind").line();
		html.element("h1", title(root), "dir", "auto").line();
		PresentDanger.of(root).forEach(this::danger);
		if (root.getSummary() != null && !root.getSummary().isBlank())
			html.element("p", root.getSummary(), "class", "summary", "dir", "auto").line();
		privacy();
		if (!redactedCopy.leftOut().isNothing())
			html.element("p", redactedCopy.leftOut().sentence(), "class", "note").line();
		html.closeLine();
		contents(chapters);
	}

	private void danger(SafetyConcern concern) {
		html.open("p", "class", "note safety", "dir", "auto");
		html.open("a", "href", "#" + anchors.of(concern)).words(PresentDanger.danger(concern)).close();
		html.text(" ").words(PresentDanger.plan(concern)).closeLine();
	}

	private void privacy() {
		html.open("dl", "class", "privacy", "id", root.getPrivacy() == null ? null : PRIVACY).line();
		row(Literals.CASE_FILE__KIND, ElementLabels.literal(root.getKind()));
		row(Literals.CASE_FILE__LANGUAGE, language(LanguageTag.canonical(root.getLanguage())));
		PrivacyInfo privacy = root.getPrivacy();
		if (privacy != null) {
			row(Literals.PRIVACY_INFO__CONSENT, ElementLabels.literal(privacy.getConsent()));
			row(Literals.PRIVACY_INFO__CONSENT_SCOPE, privacy.getConsentScope());
			row(Literals.PRIVACY_INFO__DEIDENTIFIED, deidentified(privacy));
			row(Literals.PRIVACY_INFO__DEID_NOTE, privacy.getDeidNote());
			row(Literals.PRIVACY_INFO__RETAIN_UNTIL, privacy.getRetainUntil());
		}
		html.closeLine();
	}

	/** The name of the language; a text that is no language tag is returned unchanged. */
	private String language(String tag) {
		return tag == null ? root.getLanguage() : tag.equals(LanguageTag.UNDETERMINED) ? null
				: LanguageTag.name(tag) + " (" + tag + ")";
	}

	private static String deidentified(PrivacyInfo privacy) {
		boolean method = privacy.getDeidMethod() != DeidMethod.NONE;
		if (!privacy.isDeidentified())
			return method ? "No; planned by the method: " + ElementLabels.literal(privacy.getDeidMethod()) : "No";
		return method ? "Yes, by the method: " + ElementLabels.literal(privacy.getDeidMethod()) : "Yes; the method is not recorded";
	}

	private void row(EStructuralFeature feature, String value) {
		if (value != null && !value.isBlank())
			html.element("dt", ElementLabels.feature(feature)).element("dd", value, "dir", "auto").line();
	}

	private void contents(List<Chapter> chapters) {
		html.open("nav", "aria-label", "Contents").line().element("h2", "Contents").line().open("ol").line();
		for (Chapter chapter : chapters) {
			List<String> counts = new ArrayList<>();
			chapter.groups().forEach(group -> {
				int count = Chapter.elements(root, group).size();
				if (count > 0 && group.isMany())
					counts.add(ElementLabels.feature(group) + " " + count);
			});
			html.open("li").element("a", chapter.title(), "href", "#" + chapter.id());
			if (!counts.isEmpty())
				html.text(" ").element("span", String.join(", ", counts), "class", "name");
			html.closeLine();
		}
		html.closeLine().closeLine();
	}
}
