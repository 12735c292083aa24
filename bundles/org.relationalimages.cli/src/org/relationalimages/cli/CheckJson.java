// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.casefile.Characters;
import org.relationalimages.model.edit.Labels;
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
 * for what the metamodel itself asks for; the feature is null when it is the element as a whole. UTF-8; characters that
 * could steer a terminal are escaped. New members may come with the same version, none goes.
 */
final class CheckJson {

	private static final int VERSION = 1;

	private CheckJson() {
	}

	static byte[] bytes(List<CheckedCase> checked) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("format", "relational-images-checks");
		document.put("version", VERSION);
		Map<String, Object> counts = counts(checked);
		counts.put("failed", checked.stream().filter(one -> one.failure() != null).count());
		document.put("counts", counts);
		document.put("files", checked.stream().map(CheckJson::file).toList());
		return Plain.json(Json.write(document)).getBytes(StandardCharsets.UTF_8);
	}

	private static Map<String, Object> file(CheckedCase checked) {
		Map<String, Object> file = new LinkedHashMap<>();
		file.put("file", Characters.clean(checked.file().toString()));
		file.put("failure", checked.failure() == null ? null : Characters.clean(checked.failure()));
		file.put("counts", counts(List.of(checked)));
		file.put("findings", checked.findings().stream().map(CheckJson::said).toList());
		file.put("muted", checked.muted().stream().map(CheckJson::said).toList());
		return file;
	}

	private static Map<String, Object> counts(List<CheckedCase> checked) {
		Map<String, Object> counts = new LinkedHashMap<>();
		for (Severity severity : Severity.values())
			counts.put(severity.word(), checked.stream().mapToInt(one -> one.counts().get(severity)).sum());
		counts.put("muted", checked.stream().mapToInt(one -> one.muted().size()).sum());
		return counts;
	}

	private static Map<String, Object> said(Said said) {
		Map<String, Object> element = new LinkedHashMap<>();
		element.put("id", EcoreUtil.getID(said.element()));
		element.put("type", said.element().eClass().getName());
		element.put("label", Characters.clean(Labels.text(said.element())));
		Map<String, Object> finding = new LinkedHashMap<>();
		finding.put("rule", said.rule());
		finding.put("severity", said.severity().word());
		finding.put("title", said.title());
		finding.put("source", said.source());
		finding.put("element", element);
		finding.put("feature", said.feature() == null ? null : said.feature().getName());
		finding.put("message", Characters.clean(said.message()));
		finding.put("fixes", said.fixes().stream().map(Characters::clean).toList());
		if (said.reason() != null)
			finding.put("reason", Characters.clean(said.reason()));
		return finding;
	}
}
