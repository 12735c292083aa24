// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.casefile.Characters;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.validation.Unchecked;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.viewpoint.dump.Json;

/**
 * What is said about cases as one JSON object:
 *
 * <pre>
 * { "format": "relational-images-checks", "version": 1,
 *   "counts": {"error": 0, "warning": 1, "prompt": 0, "muted": 1, "failed": 0},
 *   "files": [
 *    { "file": "anna.relimages", "failure": null,
 *      "counts": {"error": 0, "warning": 1, "prompt": 0, "muted": 1},
 *      "findings": [
 *       { "rule": "R01", "severity": "warning", "title": "Image without meaning", "source": "S0#2",
 *         "element": {"id": "…", "type": "RelationalImage", "label": "when I reach"},
 *         "feature": "meanings", "message": "…", "fixes": ["Add a meaning"] } ],
 *      "muted": [ { …, "reason": "asked in session 4" } ] } ] }
 * </pre>
 *
 * The files stand in the order given, findings by severity, then in the order of the case. The rule is {@code structure}
 * for what the metamodel itself asks for; the feature is null when it is the element as a whole. A file has the member
 * {@code unchecked} only when a rule failed, through a fault of the program: then with rule, title, the elements concerned
 * and a message. UTF-8; characters that could steer a terminal are escaped. New members may come with the same version,
 * none goes.
 */
final class CheckJson {

	private static final int VERSION = 1;

	private CheckJson() {
	}

	static byte[] bytes(List<CheckedFile> checked) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("format", "relational-images-checks");
		document.put("version", VERSION);
		Map<String, Object> counts = counts(checked);
		counts.put("failed", checked.stream().filter(one -> one.failure() != null).count());
		document.put("counts", counts);
		document.put("files", checked.stream().map(CheckJson::file).toList());
		return TerminalText.json(Json.write(document)).getBytes(StandardCharsets.UTF_8);
	}

	private static Map<String, Object> file(CheckedFile checked) {
		Map<String, Object> file = new LinkedHashMap<>();
		file.put("file", Characters.clean(checked.file().toString()));
		file.put("failure", checked.failure() == null ? null : Characters.clean(checked.failure()));
		file.put("counts", counts(List.of(checked)));
		file.put("findings", checked.findings().stream().map(CheckJson::said).toList());
		file.put("muted", checked.muted().stream().map(CheckJson::said).toList());
		if (!checked.unchecked().isEmpty())
			file.put("unchecked", checked.unchecked().stream().map(CheckJson::unchecked).toList());
		return file;
	}

	private static Map<String, Object> unchecked(Unchecked failed) {
		Map<String, Object> rule = new LinkedHashMap<>();
		rule.put("rule", failed.rule().id());
		rule.put("title", failed.rule().title());
		rule.put("elements", failed.elements().stream().map(CheckJson::element).toList());
		rule.put("message", Characters.clean(failed.sentence(ElementLabels::typed)));
		return rule;
	}

	private static Map<String, Object> counts(List<CheckedFile> checked) {
		Map<String, Object> counts = new LinkedHashMap<>();
		for (Severity severity : Severity.values())
			counts.put(severity.word(), checked.stream().mapToInt(one -> one.counts().get(severity)).sum());
		counts.put("muted", checked.stream().mapToInt(one -> one.muted().size()).sum());
		return counts;
	}

	private static Map<String, Object> element(EObject about) {
		Map<String, Object> element = new LinkedHashMap<>();
		element.put("id", EcoreUtil.getID(about));
		element.put("type", about.eClass().getName());
		element.put("label", Characters.clean(ElementLabels.text(about)));
		return element;
	}

	private static Map<String, Object> said(CheckMessage checkMessage) {
		Map<String, Object> finding = new LinkedHashMap<>();
		finding.put("rule", checkMessage.rule());
		finding.put("severity", checkMessage.severity().word());
		finding.put("title", checkMessage.title());
		finding.put("source", checkMessage.source());
		finding.put("citation", checkMessage.citation());
		finding.put("element", element(checkMessage.element()));
		finding.put("feature", checkMessage.feature() == null ? null : checkMessage.feature().getName());
		finding.put("message", Characters.clean(checkMessage.message()));
		finding.put("fixes", checkMessage.fixes().stream().map(Characters::clean).toList());
		if (checkMessage.reason() != null)
			finding.put("reason", Characters.clean(checkMessage.reason()));
		return finding;
	}
}
