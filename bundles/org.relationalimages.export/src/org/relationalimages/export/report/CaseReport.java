// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.export.ProgressListener;
import org.relationalimages.export.RedactedCopy;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesPackage.Literals;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.viewpoint.views.Views;

/**
 * A report of a case: one HTML file with pictures and style in it, which runs no script and loads nothing. It is also
 * well-formed XML. The same case gives the same bytes.
 */
public final class CaseReport {

	private static final String CSS = css();
	private static final String NO_LAYER = "Without a life layer";

	private final RedactedCopy redactedCopy;
	private final CaseFile root;
	private final Html body = new Html();
	private final ReportFigures figures;
	private final Anchors anchors;
	private final ElementSections elementSections;
	private final ReportTables tables;

	private CaseReport(RedactedCopy redactedCopy, Views views, ProgressListener progressListener) throws IOException {
		this.redactedCopy = redactedCopy;
		this.root = redactedCopy.root();
		CaseDiagrams diagrams = CaseDiagrams.open(root, views);
		try {
			figures = new ReportFigures(body, root, diagrams, progressListener);
		} finally {
			diagrams.session().dispose();
		}
		anchors = new Anchors(root);
		elementSections = new ElementSections(body, anchors, figures);
		tables = new ReportTables(body, root);
	}

	/**
	 * The report as bytes of a file.
	 *
	 * @param views layouts of the case's diagrams
	 */
	public static byte[] bytes(RedactedCopy redactedCopy, Views views, ProgressListener progressListener) throws IOException {
		return new CaseReport(redactedCopy, views, progressListener).page().getBytes(StandardCharsets.UTF_8);
	}

	private String page() {
		List<Chapter> chapters = Chapter.of(root);
		new ReportHeader(body, redactedCopy, anchors).write(chapters);
		body.open("main").line();
		chapters.forEach(this::chapter);
		rest();
		body.closeLine();
		String style = "\n" + CSS + figures.style();
		Html page = new Html().raw("<!DOCTYPE html>\n");
		page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en").line().open("head").line();
		page.open("meta", "charset", "utf-8").line();
		page.open("meta", "http-equiv", "Content-Security-Policy", "content", policy(style)).line();
		for (String[] meta : List.of(new String[] { "viewport", "width=device-width, initial-scale=1" },
				new String[] { "color-scheme", "light dark" }, new String[] { "referrer", "no-referrer" },
				new String[] { "robots", "noindex, nofollow" }))
			page.open("meta", "name", meta[0], "content", meta[1]).line();
		page.element("title", ReportHeader.title(root)).line().open("style").raw(style).closeLine();
		page.closeLine().open("body").line().raw(body.toString());
		return page.closeLine().closeLine().toString();
	}

	/** The content security policy: no script and no requests; the only style sheet is identified by its hash. */
	private static String policy(String style) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
			return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash)
					+ "'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java knows SHA-256.", e);
		}
	}

	private static String css() {
		try (InputStream in = CaseReport.class.getResourceAsStream("report.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		} catch (IOException e) {
			throw new UncheckedIOException("The bundled style sheet is damaged.", e);
		}
	}

	private void chapter(Chapter chapter) {
		body.open("section", "id", chapter.id()).line().element("h2", chapter.title()).line();
		if (chapter.area() != null)
			figures.ofCase(chapter.area());
		tables.of(chapter.tables());
		for (EReference group : chapter.groups())
			if (group == Literals.CASE_FILE__LIFE_LAYERS)
				layers();
			else if (group == Literals.CASE_FILE__IMAGES || group == Literals.CASE_FILE__EXPERIENCES)
				group(group, Chapter.elements(root, group).stream().filter(one -> layer(one) == null).toList(), NO_LAYER);
			else
				group(group, Chapter.elements(root, group), null);
		body.closeLine();
	}

	/** Each life from its beginning, one person after the other: each layer with its experiences and images. */
	private void layers() {
		List<EObject> layers = ElementSections.inOrder(root.getLifeLayers());
		layers.sort(Comparator.comparingInt(layer -> root.getPersons().indexOf(((LifeLayer) layer).getHolder())));
		for (EObject one : layers) {
			LifeLayer layer = (LifeLayer) one;
			elementSections.begin(layer, 3);
			group(4, Literals.CASE_FILE__EXPERIENCES, layer.getExperiences());
			group(4, Literals.CASE_FILE__IMAGES, layer.getImages());
			body.closeLine();
		}
	}

	private void group(int level, EReference group, List<? extends EObject> elements) {
		if (elements.isEmpty())
			return;
		body.element("p", ElementLabels.feature(group), "class", "group").line();
		elementSections.all(elements, level);
	}

	private static LifeLayer layer(EObject element) {
		return (LifeLayer) element.eGet(element.eClass().getEStructuralFeature("layer"));
	}

	private void group(EReference group, List<EObject> elements, String remark) {
		if (elements.isEmpty())
			return;
		if (group.isMany())
			body.element("h3", ElementLabels.feature(group) + (remark == null ? "" : ": " + remark.toLowerCase(Locale.ROOT)))
					.line();
		elementSections.all(elements, group.isMany() ? 4 : 3);
	}

	private void rest() {
		List<CaseDiagram> rest = figures.rest();
		if (rest.isEmpty())
			return;
		body.open("section", "id", "diagrams").line().element("h2", "More diagrams").line();
		rest.forEach(figures::figure);
		body.closeLine();
	}
}
