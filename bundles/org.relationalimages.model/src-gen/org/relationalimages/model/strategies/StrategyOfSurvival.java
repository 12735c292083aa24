// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.practice.CopingMeans;

/** A method that once helped to survive the pain of disconnection and now keeps the person out of authentic engagement. To be honoured before it is changed. Source: S0#13, S0#16, P3. */
public interface StrategyOfSurvival extends InnerElement, HeldElement {
	/** What kind of strategy it is. Source: S0#13, P3. */
	StrategyKind getFamily();
	void setFamily(StrategyKind value);

	/** Away from, toward or against others. Source: P12. */
	Movement getMovement();
	void setMovement(Movement value);

	/** What it protects from. Source: S0#16, P3. */
	String getProtectsFrom();
	void setProtectsFrom(String value);

	/** What it costs. Source: S0#13, workbench. */
	String getCost();
	void setCost(String value);

	/** How it was honoured in the work. Source: S0#24, P3, P9. */
	String getHonouredHow();
	void setHonouredHow(String value);

	/** How often it is used, 0 (never) to 10 (always). Source: workbench. */
	Integer getFrequency();
	void setFrequency(Integer value);

	/** How far it has changed. Source: S0#4, workbench. */
	ChangeStatus getStatus();
	void setStatus(ChangeStatus value);

	/** The images it comes out of. Source: S0#16. */
	EList<RelationalImage> getEmergesFrom();

	/** The parts of experience it keeps out of connection. Source: S0#10. */
	EList<HeldBackPart> getKeepsOut();

	/** The images it confirms, which closes the loop. Source: S0#13, workbench. */
	EList<RelationalImage> getReinforces();

	/** The same behaviour seen as a way of coping. Source: S1#26, S1#54. */
	EList<CopingMeans> getReframedAs();
}
