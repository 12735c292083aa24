// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.tests.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.page.PageDivision;
import org.relationalimages.viewpoint.graphics.page.PageFit;
import org.relationalimages.viewpoint.graphics.page.PageFooter;
import org.relationalimages.viewpoint.graphics.page.PageSetup;
import org.relationalimages.viewpoint.graphics.page.PaperSize;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;

/** Diagrams of every form on pages. */
class PageDivisionTest {

	private static final Size A4 = PaperSize.A4.size(false);
	/** What an empty diagram's picture shows. */
	private static final PreciseRect EMPTY = new PreciseRect(0, 0, 160, 80);
	private static final PreciseRect STRIP = new PreciseRect(-40, 20, 10_000, 200);
	private static final PreciseRect HUGE = new PreciseRect(5, 5, 30_000, 30_000);

	private static PageSetup setup(PageFit fit, double scale) {
		return new PageSetup(fit, scale, 12, true);
	}

	@ParameterizedTest
	@EnumSource(PageFit.class)
	void anEmptyDiagramIsOnePageAtFullSize(PageFit fit) {
		PageDivision division = PageDivision.of(EMPTY, A4, setup(fit, 1));
		assertEquals(1, division.count());
		assertEquals(1, division.scale(), "nothing is blown up");
		assertEquals(EMPTY, division.part(0));
		assertEquals(A4.width() / 2, division.place(0).center().x(), 0.01, "in the middle");
	}

	@Test
	void aHugeElementFitsOnOnePage() {
		PageDivision division = PageDivision.of(HUGE, A4, setup(PageFit.ONE_PAGE, 1));
		assertEquals(1, division.count());
		assertEquals(HUGE, division.part(0));
		assertTrue(division.area().contains(division.place(0).inset(0.01, 0.01)));
	}

	@Test
	void aHugeElementFillsAsManyPagesAsItsWidthAsksFor() {
		PageDivision division = PageDivision.of(HUGE, A4, setup(PageFit.WIDTH, 1));
		assertEquals(1, division.columns());
		assertEquals(1, division.rows(), "a square is less high than a page");
		assertTrue(PageDivision.of(HUGE, A4, setup(PageFit.SCALE, 1)).isTooLarge());
	}

	@Test
	void aLongStripIsCutAcrossItsLength() {
		PageDivision tiled = PageDivision.of(STRIP, A4, setup(PageFit.SCALE, 1));
		assertEquals(15, tiled.columns(), "10,000 px are 2.65 m, and 186 mm fit beside each other");
		assertEquals(1, tiled.rows());
		assertFalse(tiled.isTooLarge());
		PageDivision whole = PageDivision.of(STRIP, A4, setup(PageFit.ONE_PAGE, 1));
		assertEquals(PageDivision.of(STRIP, A4, setup(PageFit.WIDTH, 1)), whole);
		assertEquals(1, whole.count());
	}

	@Test
	void pagesTogetherShowEverythingOnce() {
		PageDivision division = PageDivision.of(new PreciseRect(-13, 7, 2_000, 3_000), A4, setup(PageFit.SCALE, 1.25));
		double area = 0;
		PreciseRect all = division.part(0);
		for (int page = 0; page < division.count(); page++) {
			PreciseRect part = division.part(page);
			area += part.width() * part.height();
			all = all.union(part);
			assertEquals(part.width() * division.scale(), division.place(page).width(), 0.001);
			assertTrue(division.area().inset(-0.01, -0.01).contains(division.place(page)));
		}
		assertEquals(2_000 * 3_000, area, 0.1);
		assertEquals(2_000, all.width(), 0.001);
		assertEquals(3_000, all.height(), 0.001);
	}

	@Test
	void roundingMakesNoPage() {
		PreciseRect area = PageDivision.of(EMPTY, A4, PageSetup.DEFAULT).area();
		PageDivision full = PageDivision.of(new PreciseRect(0, 0, area.width() / 0.7, area.height() / 0.7 * 3), A4, setup(PageFit.SCALE, 0.7));
		assertEquals(List.of(1, 3), List.of(full.columns(), full.rows()));
	}

	@Test
	void marginsNeverTakeTheWholePage() {
		PageDivision division = PageDivision.of(EMPTY, new Size(60, 60), new PageSetup(PageFit.ONE_PAGE, 1, 500, true));
		assertTrue(division.area().width() >= 20 && division.area().height() >= 20);
		assertEquals(1, division.count());
	}

	@Test
	void aFooterSaysWhatAndWhichPage() {
		PageDivision tiled = PageDivision.of(new PreciseRect(0, 0, 1_200, 1_500), A4, setup(PageFit.SCALE, 1));
		assertEquals("page 4 of 4 (row 2, column 2)", PageFooter.number(tiled, 3));
		assertEquals("page 1 of 1", PageFooter.number(PageDivision.of(EMPTY, A4, PageSetup.DEFAULT), 0));
		List<Primitive> footer = PageFooter.of(tiled, 0, "Lena – Image Layers ".repeat(20));
		assertTrue(((TextPrimitive) footer.getFirst()).text().endsWith("…"));
		assertFalse(footer.getFirst().box().intersects(footer.getLast().box()));
		for (Primitive one : footer)
			assertTrue(one.box().y() >= tiled.area().bottom() && one.box().bottom() <= A4.height() - 12 * PaperSize.MILLIMETRE + 0.01);
	}

	@Test
	void thePaperIsThatOfTheCountry() {
		assertEquals(PaperSize.LETTER, PaperSize.usual(Locale.US));
		assertEquals(PaperSize.A4, PaperSize.usual(Locale.GERMANY));
		assertEquals(PaperSize.A4.size(false).width(), PaperSize.A4.size(true).height());
	}
}
