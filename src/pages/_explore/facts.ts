import { economies, figures, groups, mapShapes, releases } from "../../dataset.ts";
import type { MapShapes } from "../../geography/map-shapes.ts";
import type { Facts } from "../../views/facts.ts";

const shapeOf = new Map((mapShapes as MapShapes).shapes.map((shape) => [shape.iso3, shape]));

/** The facts that the browser needs for views of its own. */
export const facts: Facts = {
  release: releases.at(-1)?.release,
  economies: [...economies.values()].map(({ iso3, isMember }) => {
    const shape = shapeOf.get(iso3);
    return { iso3, isMember, ...(shape && { x: shape.x, y: shape.y, dot: shape.dot }) };
  }),
  groups: groups.map(({ code, kind, members, surveyMembers }) => ({
    code,
    kind,
    members,
    ...(surveyMembers.join() !== members.join() && { surveyMembers }),
  })),
  indicators: [...figures.values()].map(({ indicator, classBreaks }) => ({
    code: indicator.code,
    theme: indicator.theme,
    decimals: indicator.decimals,
    direction: indicator.direction,
    minimum: indicator.minimum,
    maximum: indicator.maximum,
    averaging: indicator.averaging,
    toleranceYears: indicator.toleranceYears,
    headline: indicator.headline,
    survey: indicator.survey,
    classBreaks,
  })),
};

/** The codes of `facts.economies`: the lines of every indicator's file. */
export const economyLines: readonly string[] = facts.economies.map(({ iso3 }) => iso3);
